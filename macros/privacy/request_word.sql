{#- A tool's word as the seed privacy_request_words spells it. -#}
{% macro request_word(column) -%}
    replace(replace({{ column }}, '-', '_'), ' ', '_')
{%- endmacro %}
