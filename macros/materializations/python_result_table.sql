{#- Name of the temporary table that holds what a Python model returned; Postgres allows 63 characters. -#}
{% macro python_result_table() -%}
    {{ return('cdp_python_' ~ local_md5(model.unique_id)[:16]) }}
{%- endmacro %}
