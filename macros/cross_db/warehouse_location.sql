{#- Where the tables of this target are, in words that a person can use to open them. -#}
{% macro warehouse_location() -%}
    {{ return(adapter.dispatch('warehouse_location', 'warehouse_cdp')()) }}
{%- endmacro %}

{% macro duckdb__warehouse_location() -%}
    {{ return(target.path) }}
{%- endmacro %}

{% macro postgres__warehouse_location() -%}
    {{ return('database ' ~ target.dbname ~ ' at ' ~ target.host) }}
{%- endmacro %}

{% macro default__warehouse_location() -%}
    {{ unsupported_adapter('warehouse_location') }}
{%- endmacro %}
