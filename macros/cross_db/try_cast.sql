{#- A text as data_type, or null where it is not one: a bad value must never stop the build. Timestamps are UTC. -#}
{% macro try_cast(expression, data_type) -%}
    {%- if data_type == 'timestamp' -%}
        {#- With the offset spelled out, a time is neither read in the session's zone nor loses its own. -#}
        {%- set with_offset -%}
            ({{ expression }}) || case
                when ({{ expression }}) ~ '[0-9]:[0-9]{2}[0-9:.]* ?([zZ]|[+-][0-9]{2}(:?[0-9]{2})?)$' then ''
                when ({{ expression }}) ~ ':' then '+00'
                else ' 00:00:00+00'
            end
        {%- endset -%}
        {{ return('(' ~ try_cast(with_offset, 'timestamp with time zone') ~ " at time zone 'UTC')") }}
    {%- endif -%}
    {{ return(adapter.dispatch('try_cast', 'warehouse_cdp')(expression, data_type)) }}
{%- endmacro %}

{% macro duckdb__try_cast(expression, data_type) -%}
    try_cast({{ expression }} as {{ data_type }})
{%- endmacro %}

{#- The test stands inside the cast: Postgres folds constants in a case's branches before it knows which applies. -#}
{% macro postgres__try_cast(expression, data_type) -%}
    cast(case when pg_input_is_valid({{ expression }}, '{{ data_type }}') then {{ expression }} end as {{ data_type }})
{%- endmacro %}

{% macro default__try_cast(expression, data_type) -%}
    {{ unsupported_adapter('try_cast') }}
{%- endmacro %}
