{#- A text as data_type, or null where it is not one: a bad value must never stop the build. Timestamps are UTC. -#}
{% macro try_cast(expression, data_type) -%}
    {{ return(adapter.dispatch('try_cast', 'warehouse_cdp')(expression, data_type)) }}
{%- endmacro %}

{% macro duckdb__try_cast(expression, data_type) -%}
    {%- if data_type == 'timestamp' -%}
        (try_cast({{ with_offset(expression) }} as timestamp with time zone) at time zone 'UTC')
    {%- else -%}
        try_cast({{ expression }} as {{ data_type }})
    {%- endif -%}
{%- endmacro %}

{#-
    Subqueries, because Postgres computes an expression as often as it is written, and these are costly; `offset 0`
    keeps it from writing them out again. The test stands inside the cast: constants in the branches of a case are
    folded before it is known which branch applies.
-#}
{% macro postgres__try_cast(expression, data_type) -%}
    {%- if data_type == 'timestamp' -%}
        {%- set as_written = '(select ' ~ expression ~ ' as written offset 0) as given' -%}
        {%- set with_offset = '(select ' ~ with_offset('given.written') ~ ' from ' ~ as_written ~ ')' -%}
        ({{ postgres__try_cast(with_offset, 'timestamp with time zone') }} at time zone 'UTC')
    {%- else -%}
        (
            select cast(
                case when pg_input_is_valid(given.written, '{{ data_type }}') then given.written end as {{ data_type }}
            )
            from (select {{ expression }} as written offset 0) as given
        )
    {%- endif -%}
{%- endmacro %}

{% macro default__try_cast(expression, data_type) -%}
    {{ unsupported_adapter('try_cast') }}
{%- endmacro %}

{#- With the offset spelled out, a time is neither read in the session's zone nor loses its own. -#}
{% macro with_offset(expression) -%}
    ({{ expression }}) || case
        when ({{ expression }}) ~ '[0-9]:[0-9]{2}[0-9:.]* ?([zZ]|[+-][0-9]{2}(:?[0-9]{2})?)$' then ''
        when ({{ expression }}) like '%:%' then '+00'
        else ' 00:00:00+00'
    end
{%- endmacro %}
