{#- The sample seed while var('sample_data') is true, the loader's table otherwise. -#}
{% macro raw_relation(source_name, table_name) -%}
    {%- if var('sample_data') -%}
        {{ return(ref('sample_' ~ source_name ~ '__' ~ table_name)) }}
    {%- endif -%}
    {{ return(source(source_name, table_name)) }}
{%- endmacro %}
