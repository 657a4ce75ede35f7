{#-
    The country of a jurisdiction that a source states, by which its national phone numbers are read: in staging as where
    erasure looks for a number, so that both read the same.
-#}
{% macro country_of(jurisdiction) -%}
    split_part({{ stated_jurisdiction(jurisdiction) }}, '-', 1)
{%- endmacro %}
