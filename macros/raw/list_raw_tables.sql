{#-
    Lets dbt list what is in the loaders' schemas before its threads begin. Several that ask for tables of one schema at
    the same time may otherwise see half of the list, and take a table for missing that is there.
-#}
{% macro list_raw_tables() -%}
    {%- if execute and not var('sample_data') and not var('raw_path') -%}
        {%- for source_name in raw_tables() if var(source_name ~ '_enabled') -%}
            {%- do adapter.get_relation(target.database, var(source_name ~ '_schema'), source_name) -%}
        {%- endfor -%}
    {%- endif -%}
{%- endmacro %}
