{#- All rows of models that have the same columns in the same order. -#}
{% macro union_models(names) -%}
    {%- for name in names -%}
    select * from {{ ref(name) }}
    {{ 'union all' if not loop.last }}
    {% endfor -%}
{%- endmacro %}
