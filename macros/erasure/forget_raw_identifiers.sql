{#- After the erased rows are known: what they were found by gives way, so that it lies nowhere outside of raw tables. -#}
{% macro forget_raw_identifiers() -%}
    truncate table {{ ref('int_privacy__raw_identifiers').render() }}
{%- endmacro %}
