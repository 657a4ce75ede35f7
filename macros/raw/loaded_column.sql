{#-
    A declared column as the loader delivered it: untouched when it is of its kind's type, otherwise as text without
    blanks around it; null text when the table lacks the column.
-#}
{% macro loaded_column(declaration, found) -%}
    {%- set column = found_column(declaration, found) -%}
    {%- if not column -%}
        {{ return('cast(null as ' ~ dbt.type_string() ~ ')') }}
    {%- endif -%}
    {#- A time with a zone is read in UTC, whatever zone the session has. -#}
    {%- set quoted = adapter.quote(column.name) -%}
    {%- set value = '(' ~ quoted ~ " at time zone 'UTC')" if has_time_zone(column) else quoted -%}
    {%- if not is_of_its_type(declaration, found) -%}
        {%- set text = cleaned_text(value) -%}
        {{ return(without_zero_date(text) if declaration.kind in ['date', 'timestamp'] else text) }}
    {%- endif -%}
    {{ return(value) }}
{%- endmacro %}

{#- The column of the table behind a declared one: the first of its names that the table has; none without any. -#}
{% macro found_column(declaration, found) -%}
    {{ return(found[declaration.names | map('lower') | select('in', found) | first] if found else none) }}
{%- endmacro %}

{#- Whether the loader delivered times, dates or truth values as such; everything else is read as text. -#}
{% macro is_of_its_type(declaration, found) -%}
    {%- set column = found_column(declaration, found) -%}
    {%- if not column or declaration.kind not in ['timestamp', 'date', 'boolean'] -%}
        {{ return(false) }}
    {%- endif -%}
    {%- set data_type = raw_data_type(declaration.kind) -%}
    {{ return(
        column.dtype | lower in [data_type, data_type ~ ' without time zone']
        or (declaration.kind == 'timestamp' and has_time_zone(column))
    ) }}
{%- endmacro %}

{#- Whether a column of a raw table, if there is one, holds numbers as such. -#}
{% macro is_number(column) -%}
    {{ return(column and column.is_number()) }}
{%- endmacro %}

{% macro has_time_zone(column) -%}
    {{ return(column.dtype | lower in ['timestamp with time zone', 'timestamptz']) }}
{%- endmacro %}

{% macro cleaned_text(expression) -%}
    nullif({{ trimmed_text('cast(' ~ expression ~ ' as ' ~ dbt.type_string() ~ ')') }}, '')
{%- endmacro %}

{#- A date of nothing but zeros is how some systems write that there is none. -#}
{% macro without_zero_date(text) -%}
    case when not ({{ text }} like '0%' and {{ text }} ~ '^[0 .:/TZ-]+$') then {{ text }} end
{%- endmacro %}
