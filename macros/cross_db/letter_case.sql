{#-
    Text in small or in capital letters, those of every alphabet, whatever collation a column or a database has. It sorts
    by its bytes.
-#}
{% macro lower_case(expression) -%}
    {{ return(adapter.dispatch('letter_case', 'warehouse_cdp')('lower', expression)) }}
{%- endmacro %}

{% macro upper_case(expression) -%}
    {{ return(adapter.dispatch('letter_case', 'warehouse_cdp')('upper', expression)) }}
{%- endmacro %}

{% macro duckdb__letter_case(function, expression) -%}
    {{ function }}({{ expression }})
{%- endmacro %}

{#- In text with the collation "C" Postgres knows no letters but A to Z, and so it does in a database made with that locale. -#}
{% macro postgres__letter_case(function, expression) -%}
    {%- set letters = adapter.letters_collation() if execute else 'pg_catalog."default"' -%}
    {{ binary_order(function ~ '((' ~ expression ~ ') collate ' ~ letters ~ ')') }}
{%- endmacro %}

{% macro default__letter_case(function, expression) -%}
    {{ unsupported_adapter('letter_case') }}
{%- endmacro %}
