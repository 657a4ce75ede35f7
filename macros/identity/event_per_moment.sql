{#-
    One event for each moment of a row that came: a lead is created and later converted.

    relation: what to select from; a row in which a moment is null has no such event.
    source_name, source_event_id: SQL expressions, see event_row().
    moments: {kind of raw row in the key: {'event_type': text, 'occurred_at': column, 'is_activity': SQL}}.
    columns: what all of these events share, see event_row().
-#}
{% macro event_per_moment(relation, source_name, source_event_id, moments, columns) -%}
    {%- for row_type, moment in moments.items() -%}
    select
        {{ event_row(source_name, "'" ~ row_type ~ "'", source_event_id, dict(
            columns, **dict(moment, event_type="'" ~ moment.event_type ~ "'")
        )) }}
    from {{ relation }}
    where {{ moment.occurred_at }} is not null
    {{ 'union all' if not loop.last }}
    {% endfor %}
{%- endmacro %}
