{#- SHA-256 of a value in a destination's form; null where nothing is left of it. -#}
{% macro hashed_for_ads(form) -%}
    {{ sha256_hex("nullif(" ~ form ~ ", '')") }}
{%- endmacro %}
