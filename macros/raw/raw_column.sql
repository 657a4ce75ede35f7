{#-
    One raw column as its kind, or a typed null when the table lacks it. A value that does not fit is null. Kinds:
    text       trimmed; blank is null
    key        text that a loader may have made a number of: '17.0' is '17'
    timestamp  UTC without zone; text must be ISO, with or without offset
    date       text must be ISO; other formats are declared as text and go through parse_date()
    amount     numeric(18, 3)
    integer    bigint, rounded
    boolean    true/false, t/f, yes/no, y/n, 1/0 in any case
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
    {%- elif kind in ['timestamp', 'date', 'boolean'] and loaded_type in [data_type, data_type ~ ' without time zone'] -%}
        {{ return(name) }}
    {%- endif -%}
    {%- set text = "nullif(trim(cast(" ~ name ~ " as " ~ dbt.type_string() ~ ")), '')" -%}
    {{ return({
        'text': text,
        'key': "regexp_replace(" ~ text ~ ", '^([0-9]+)\\.0+$', '\\1')",
        'timestamp': try_cast(matching(text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}'), 'timestamp'),
        'date': try_cast(matching(text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}'), 'date'),
        'amount': raw_amount(text),
        'integer': 'cast(round(' ~ raw_amount(text) ~ ') as bigint)',
        'boolean': raw_boolean(text),
    }[kind]) }}
{%- endmacro %}

{#- The SQL type of a raw column kind; a kind that nobody defined fails at parse time. -#}
{% macro raw_data_type(kind) -%}
    {%- set types = {
        'text': dbt.type_string(),
        'key': dbt.type_string(),
        'timestamp': 'timestamp',
        'date': 'date',
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
        when lower({{ text }}) in ('true', 't', 'yes', 'y', '1') then true
        when lower({{ text }}) in ('false', 'f', 'no', 'n', '0') then false
    end
{%- endmacro %}
