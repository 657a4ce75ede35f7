{#-
    What becomes of erased rows of a raw table: `relation` to delete them from (with another `right`: to change them in),
    none where that cannot be done, and `erase_at_source`, who else has them and would send them again, none for what is
    kept in the warehouse alone.
-#}
{% macro raw_table_fate(source_name, table_name, right='delete') -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- if declared.kept_here -%}
        {%- set table = source(source_name, table_name) -%}
        {%- set holder = none -%}
    {%- else -%}
        {%- set table = raw_table(source_name, table_name) -%}
        {%- set holder = 'committed seed' if var('sample_data') else 'source system and its loader' -%}
        {%- if var('raw_path') -%}
            {{ return({'relation': none, 'erase_at_source': 'raw file'}) }}
        {%- endif -%}
    {%- endif -%}
    {%- set existing = load_relation(table) -%}
    {%- if existing is none or existing.type != 'table' -%}
        {{ return({'relation': none, 'erase_at_source': 'table behind a view'}) }}
    {%- elif not may_write_to(existing, right) -%}
        {{ return({'relation': none, 'erase_at_source': 'table that we may not write'}) }}
    {%- endif -%}
    {{ return({'relation': existing, 'erase_at_source': holder}) }}
{%- endmacro %}
