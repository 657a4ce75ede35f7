{#- A text as data_type, or null where it is not one: a bad value must never stop the build. Timestamps are UTC. -#}
{% macro try_cast(expression, data_type) -%}
    {{ return(adapter.dispatch('try_cast', 'warehouse_cdp')(expression, data_type)) }}
{%- endmacro %}

{% macro duckdb__try_cast(expression, data_type) -%}
    try_cast({{ expression }} as {{ data_type }})
{%- endmacro %}

{#-
    The test stands inside the cast: Postgres folds constants in a case's branches before it knows which one applies.
    A timestamp without offset must not be read in the session's time zone, nor one with offset lose it.
-#}
{% macro postgres__try_cast(expression, data_type) -%}
    {%- if data_type == 'timestamp' -%}
        {%- set with_offset -%}
            ({{ expression }}) || case when ({{ expression }}) ~ '([zZ]|[+-][0-9]{2}(:?[0-9]{2})?)$' then '' else '+00' end
        {%- endset -%}
        (cast(
            case when pg_input_is_valid({{ with_offset }}, 'timestamp with time zone') then {{ with_offset }} end
            as timestamp with time zone
        ) at time zone 'UTC')
    {%- else -%}
        cast(case when pg_input_is_valid({{ expression }}, '{{ data_type }}') then {{ expression }} end as {{ data_type }})
    {%- endif -%}
{%- endmacro %}

{% macro default__try_cast(expression, data_type) -%}
    {{ unsupported_adapter('try_cast') }}
{%- endmacro %}
