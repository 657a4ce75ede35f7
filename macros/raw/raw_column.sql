{#-
    One raw column as its kind, or a typed null when the table lacks it. Kinds:
    text       trimmed; blank is null
    key        text that a loader may have made a number of: '17.0' is '17'
    timestamp  UTC without zone
    date       ISO text, a date or a timestamp; other formats are read as text and go through parse_date()
    amount     numeric(18, 3)
    integer, boolean
-#}
{% macro raw_column(column, kind, found) -%}
    {%- set data_type = raw_data_type(kind) -%}
    {%- if not found or column | lower not in found -%}
        {{ return('cast(null as ' ~ data_type ~ ')') }}
    {%- endif -%}
    {%- set name = adapter.quote(found[column | lower].name) -%}
    {%- set loaded_type = found[column | lower].dtype | lower -%}
    {%- set as_text = 'cast(' ~ name ~ ' as ' ~ dbt.type_string() ~ ')' -%}
    {%- if kind == 'text' -%}
        {{ return("nullif(trim(" ~ as_text ~ "), '')") }}
    {%- elif kind == 'key' -%}
        {{ return("nullif(regexp_replace(trim(" ~ as_text ~ "), '^([0-9]+)\\.0+$', '\\1'), '')") }}
    {%- elif kind == 'timestamp' and 'time zone' in loaded_type -%}
        {{ return('(' ~ name ~ " at time zone 'UTC')") }}
    {%- endif -%}
    {{ return(try_cast(as_text, data_type)) }}
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
