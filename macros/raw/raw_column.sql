{#-
    A loaded column as its kind; null for a value that is none of its kind. Kinds:
    text       trimmed; blank is null
    key        text that a loader may have made a number of: '17.0' is '17'
    code       text in lower case
    timestamp  UTC without zone; text must be ISO, with or without offset, or seconds or milliseconds since 1970
    date       in one of the declared formats
    amount     numeric(18, 3)
    integer    bigint, rounded
    boolean    true/false, t/f, yes/no, y/n, 1/0 in any case
-#}
{% macro raw_column(loaded, declaration, found) -%}
    {%- set kind = declaration.kind -%}
    {%- if is_of_its_type(declaration, found) or kind == 'text' -%}
        {{ return(loaded) }}
    {%- elif kind == 'code' -%}
        {{ return(lower_case(loaded)) }}
    {%- elif kind == 'key' -%}
        {#- Few keys look like a number with decimals, and a pattern costs ten times as much as this look. -#}
        {{ return(
            "case when " ~ loaded ~ " like '%.0%' then regexp_replace(" ~ loaded ~ ", '^([0-9]+)[.]0+$', '\\1') "
            ~ "else " ~ loaded ~ " end"
        ) }}
    {%- elif kind == 'timestamp' -%}
        {{ return(raw_timestamp(loaded)) }}
    {%- elif kind == 'date' -%}
        {{ return(parse_date(loaded, declaration.formats)) }}
    {%- elif kind == 'boolean' -%}
        {{ return(raw_boolean(loaded)) }}
    {%- endif -%}
    {%- set amount = raw_amount(loaded, is_number(found_column(declaration, found))) -%}
    {{ return('cast(round(' ~ amount ~ ') as bigint)' if kind == 'integer' else amount) }}
{%- endmacro %}

{#- The SQL type of a raw column kind; a kind that nobody defined fails with the ones that exist. -#}
{% macro raw_data_type(kind) -%}
    {%- set types = {
        'text': dbt.type_string(),
        'code': dbt.type_string(),
        'key': dbt.type_string(),
        'timestamp': 'timestamp',
        'date': 'date',
        'amount': 'numeric(18, 3)',
        'integer': 'bigint',
        'boolean': 'boolean',
    } -%}
    {%- if kind not in types -%}
        {{ exceptions.raise_compiler_error(
            "macros/raw/sources/ declares a column of kind '" ~ kind ~ "'; use one of " ~ types.keys() | join(', ') ~ "."
        ) }}
    {%- endif -%}
    {{ return(types[kind]) }}
{%- endmacro %}

{#- The text where it has the pattern's shape, else null: warehouses read more into a cast than a loader means. -#}
{% macro matching(text, pattern) -%}
    case when {{ text }} ~ '{{ pattern }}' then {{ text }} end
{%- endmacro %}

{#- What was a number is written like one, or is none at all; on Postgres the pattern costs twice as much as the cast. -#}
{% macro raw_amount(text, was_number) -%}
    {%- if was_number -%}
        {{ try_cast("nullif(" ~ text ~ ", 'NaN')", 'numeric(18, 3)') }}
    {%- else -%}
        {{ try_cast(matching(text, '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$'), 'numeric(18, 3)') }}
    {%- endif -%}
{%- endmacro %}

{% macro raw_boolean(text) -%}
    case
        when {{ lower_case(text) }} in ('true', 't', 'yes', 'y', '1', '1.0') then true
        when {{ lower_case(text) }} in ('false', 'f', 'no', 'n', '0', '0.0') then false
    end
{%- endmacro %}

{#- Anything behind the time but an offset is refused: warehouses read names of zones in different ways. -#}
{% macro raw_timestamp(text) -%}
    {%- set date = '[0-9]{4}-[0-9]{2}-[0-9]{2}' -%}
    {%- set time = '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?' -%}
    {%- set offset = '([zZ]|UTC|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)' -%}
    case
        {#- Of the year 0 DuckDB makes the one before year 1, and Postgres nothing. #}
        when {{ text }} ~ '^{{ date }}([ T]{{ time }} ?{{ offset }}?)?$' and {{ text }} not like '0000%'
            then {{ try_cast(text, 'timestamp') }}
        when {{ text }} ~ '^[0-9]{10}([.]0)?$'
            then {{ epoch_timestamp('cast(left(' ~ text ~ ', 10) as bigint) * 1000') }}
        when {{ text }} ~ '^[0-9]{13}([.]0)?$' then {{ epoch_timestamp('cast(left(' ~ text ~ ', 13) as bigint)') }}
    end
{%- endmacro %}
