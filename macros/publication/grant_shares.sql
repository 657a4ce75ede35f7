{#- Statements that open what is published to its readers, run with every publication, in its transaction. -#}
{% macro grant_shares(models) -%}
{%- endmacro %}
