{#- A sentence for each setting of this run, or name in one, that there is not: dbt itself would take it without a word. -#}
{% macro unknown_settings() -%}
    {%- set wrong = [] -%}
    {#- Asked only where there is something to ask: sqlfluff reads the project with an adapter that lacks these methods. -#}
    {%- for name, meant in (adapter.unknown_vars() if invocation_args_dict.get('vars') else []) -%}
        {%- do wrong.append("There is no var '" ~ name ~ "'" ~ did_you_mean(meant) ~ "; see vars in dbt_project.yml.") -%}
    {%- endfor -%}
    {%- set raw = [] -%}
    {%- for source_name, tables in raw_tables().items() -%}
        {%- for table_name in tables -%}
            {%- do raw.append(source_name ~ '.' ~ table_name) -%}
        {%- endfor -%}
    {%- endfor -%}
    {#- A kind of records is written with a colon; which kinds there are only the data says. -#}
    {%- set tables = [] -%}
    {%- for name in var('accept_changes') if ':' not in name | string -%}
        {%- do tables.append(name | string) -%}
    {%- endfor -%}
    {%- for name, meant in (adapter.nearest(tables, var('guarded_tables') + raw) if tables else []) -%}
        {%- do wrong.append(
            "Var 'accept_changes' lists '" ~ name ~ "', which is neither a guarded table nor a raw one"
            ~ did_you_mean(meant) ~ "; a kind of records is written like 'shopify:customer'."
        ) -%}
    {%- endfor -%}
    {{ return(wrong) }}
{%- endmacro %}

{% macro did_you_mean(name) -%}
    {{ return(" (did you mean '" ~ name ~ "'?)" if name else '') }}
{%- endmacro %}

{% macro did_you_mean_by(name) -%}
    {{ return(" (did you mean it by '" ~ name ~ "'?)" if name else '') }}
{%- endmacro %}
