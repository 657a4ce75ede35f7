{#-
    True for one letter with or without a dot, and for a dot alone: not yet a name. Scripts that do not tell capitals from
    small letters write whole names in one character.
-#}
{% macro is_initial(column) -%}
    {%- set letters = "replace(" ~ column ~ ", '.', '')" -%}
    ({{ letters }} = '' or (length({{ letters }}) = 1 and {{ lower_case(letters) }} <> {{ upper_case(letters) }}))
{%- endmacro %}
