{#- One text of several columns of text, to be hashed; null and the empty text are one. -#}
{% macro hashed_text(columns) -%}
    {%- for column in columns -%}
        coalesce({{ column }}, ''){{ " || '|' || " if not loop.last }}
    {%- endfor -%}
{%- endmacro %}
