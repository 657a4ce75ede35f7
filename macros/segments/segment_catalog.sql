{#- The definitions of segments as rows. -#}
{% macro segment_catalog() -%}
    {%- set rows = adapter.segment_rows(*about_segments()) if execute else '' -%}
    {{ rows_about_segments(rows, [
        'segment_id', 'name', 'owner', 'purpose', 'description', 'definition_hash', 'holdout_percent'
    ]) }}
{%- endmacro %}

{#- The kinds of events that the rules of segments name, as rows. -#}
{% macro segment_event_types() -%}
    {%- set rows = adapter.segment_event_types(*about_segments()) if execute else '' -%}
    {{ rows_about_segments(rows, ['segment_id', 'event_type']) }}
{%- endmacro %}

{#-
    Rows that begin with the id of a segment as a query, also if there are none.

    rows: SQL as it follows `values`; an empty text for none.
    columns: their names; a share is an integer, all else is text.
-#}
{% macro rows_about_segments(rows, columns) -%}
    select
        {%- for name in columns %}
        cast({{ name }} as {{ 'integer' if name == 'holdout_percent' else dbt.type_string() }}) as {{ name }}
        {{- ',' if not loop.last }}
        {%- endfor %}
    from (
        values
        ({{ (['null'] * columns | length) | join(', ') }}){{ ',' if rows }}
        {{ rows }}
    ) as definitions ({{ columns | join(', ') }})
    where segment_id is not null
{%- endmacro %}
