{#- Whether a list that a seed holds, parted by bars, names a value. A null value is named by none. -#}
{% macro is_listed(value, list) -%}
    coalesce(strpos('|' || {{ list }} || '|', '|' || {{ value }} || '|') > 0, false)
{%- endmacro %}
