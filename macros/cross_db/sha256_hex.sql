{#- SHA-256 of a text as 64 lower-case hexadecimal digits. -#}
{% macro sha256_hex(expression) -%}
    {{ return(adapter.dispatch('sha256_hex', 'warehouse_cdp')(expression)) }}
{%- endmacro %}

{% macro duckdb__sha256_hex(expression) -%}
    sha256({{ expression }})
{%- endmacro %}

{% macro postgres__sha256_hex(expression) -%}
    encode(sha256(convert_to({{ expression }}, 'UTF8')), 'hex')
{%- endmacro %}

{% macro default__sha256_hex(expression) -%}
    {{ unsupported_adapter('sha256_hex') }}
{%- endmacro %}
