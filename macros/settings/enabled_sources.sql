{#- The sources that are switched on, as a SQL list of texts; never empty, so that `in` parses. -#}
{% macro enabled_sources() -%}
    (
    {%- for source_name in raw_tables() if var(source_name ~ '_enabled') -%}
        '{{ source_name }}',{{ ' ' }}
    {%- endfor -%}
    '')
{%- endmacro %}
