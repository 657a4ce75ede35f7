{#- Where raw tables are read: `sample`, `files` or `warehouse`. -#}
{% macro raw_input() -%}
    {{ return('sample' if var('sample_data') else 'files' if var('raw_path') else 'warehouse') }}
{%- endmacro %}
