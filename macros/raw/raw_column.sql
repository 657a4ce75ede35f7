{#-
    One raw column as its kind, or a typed null when the table lacks it. A value that does not fit is null. Kinds:
    text       trimmed; blank is null
    key        text that a loader may have made a number of: '17.0' is '17'
    timestamp  UTC without zone; text must be ISO, with or without offset
    code       text in lower case
    amount     numeric(18, 3)
    integer    bigint, rounded
    boolean    true/false, t/f, yes/no, y/n, 1/0 in any case

    Dates come in many formats: they are declared as text and go through parse_date().
-#}
{% macro raw_column(column, kind, found) -%}
    {%- set data_type = raw_data_type(kind) -%}
    {%- if not found or column | lower not in found -%}
        {{ return('cast(null as ' ~ data_type ~ ')') }}
    {%- endif -%}
    {%- set name = adapter.quote(found[column | lower].name) -%}
    {%- set loaded_type = found[column | lower].dtype | lower -%}
    {%- if kind == 'timestamp' and loaded_type in ['timestamp with time zone', 'timestamptz'] -%}
        {{ return('(' ~ name ~ " at time zone 'UTC')") }}
    {%- elif kind in ['timestamp', 'boolean'] and loaded_type in [data_type, data_type ~ ' without time zone'] -%}
        {{ return(name) }}
    {%- endif -%}
    {%- set text = "nullif(trim(cast(" ~ name ~ " as " ~ dbt.type_string() ~ ")), '')" -%}
    {%- if kind == 'text' -%}
        {{ return(text) }}
    {%- elif kind == 'code' -%}
        {{ return('lower(' ~ text ~ ')') }}
    {%- elif kind == 'key' -%}
        {#- Few keys look like a number with decimals, and a pattern costs ten times as much as this look. -#}
        {{ return(
            "case when " ~ text ~ " like '%.0%' then regexp_replace(" ~ text ~ ", '^([0-9]+)[.]0+$', '\\1') "
            ~ "else " ~ text ~ " end"
        ) }}
    {%- elif kind == 'timestamp' -%}
        {{ return(try_cast(matching(text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}'), 'timestamp')) }}
    {%- elif kind == 'boolean' -%}
        {{ return(raw_boolean(text)) }}
    {%- elif kind == 'integer' -%}
        {{ return('cast(round(' ~ raw_amount(text) ~ ') as bigint)') }}
    {%- endif -%}
    {{ return(raw_amount(text)) }}
{%- endmacro %}

{#- The SQL type of a raw column kind; a kind that nobody defined fails at parse time. -#}
{% macro raw_data_type(kind) -%}
    {%- set types = {
        'text': dbt.type_string(),
        'code': dbt.type_string(),
        'key': dbt.type_string(),
        'timestamp': 'timestamp',
        'amount': 'numeric(18, 3)',
        'integer': 'bigint',
        'boolean': 'boolean',
    } -%}
    {%- if kind not in types -%}
        {{ exceptions.raise_compiler_error(
            "raw(): there is no column kind '" ~ kind ~ "'; use one of " ~ types.keys() | join(', ') ~ "."
        ) }}
    {%- endif -%}
    {{ return(types[kind]) }}
{%- endmacro %}

{#- The text where it has the pattern's shape, else null: warehouses read more into a cast than a loader means. -#}
{% macro matching(text, pattern) -%}
    case when {{ text }} ~ '{{ pattern }}' then {{ text }} end
{%- endmacro %}

{% macro raw_amount(text) -%}
    {{ try_cast(matching(text, '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$'), 'numeric(18, 3)') }}
{%- endmacro %}

{% macro raw_boolean(text) -%}
    case
        when lower({{ text }}) in ('true', 't', 'yes', 'y', '1', '1.0') then true
        when lower({{ text }}) in ('false', 'f', 'no', 'n', '0', '0.0') then false
    end
{%- endmacro %}
