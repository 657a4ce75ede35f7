{#-
    The time that many milliseconds after the beginning of 1970, without zone.

    milliseconds: SQL of a bigint.
-#}
{% macro epoch_timestamp(milliseconds) -%}
    {{ return(adapter.dispatch('epoch_timestamp', 'warehouse_cdp')(milliseconds)) }}
{%- endmacro %}

{#- DuckDB multiplies intervals by 32 bits only. -#}
{% macro duckdb__epoch_timestamp(milliseconds) -%}
    make_timestamp_ms({{ milliseconds }})
{%- endmacro %}

{% macro postgres__epoch_timestamp(milliseconds) -%}
    cast('1970-01-01' as timestamp) + {{ milliseconds }} * interval '1 millisecond'
{%- endmacro %}

{% macro default__epoch_timestamp(milliseconds) -%}
    {{ unsupported_adapter('epoch_timestamp') }}
{%- endmacro %}
