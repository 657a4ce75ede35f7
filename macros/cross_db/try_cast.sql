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

{#-
    With the offset spelled out, a time is neither read in the session's zone nor loses its own. No warehouse takes all
    that loaders write there: a blank before it, or a zone by its name. Of digits behind microseconds some warehouses
    round, and others do not.

    expression: a date, or a time in one of the shapes of raw_timestamp().
-#}
{% macro with_offset(expression) -%}
    case
        when length({{ expression }}) = 10 then ({{ expression }}) || ' 00:00:00+00'
        else
            left({{ expression }}, 11)
            || translate(case
                when substr({{ expression }}, 20, 1) = '.'
                    then regexp_replace(substr({{ expression }}, 12), '([.][0-9]{6})[0-9]+', '\1')
                else substr({{ expression }}, 12)
            end, ' UTCZz', '')
            || case when substr({{ expression }}, 12) ~ '[+-]' then '' else '+00' end
    end
{%- endmacro %}
