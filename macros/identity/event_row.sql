{#-
    The columns of an event on the common timeline, the same from every source.

    source_name, row_type, source_event_id: SQL expressions that make the key of the event.
    columns: channel, event_type and occurred_at, and where the source has them amount, currency_code, record_id
        (the person record that acted), anonymous_id (the device it happened on), is_activity (false for what was done
        to the person, such as an e-mail that was sent; true unless given) and properties (JSON).
-#}
{% macro event_row(source_name, row_type, source_event_id, columns) -%}
    {{ source_name }} || ':' || {{ row_type }} || ':' || {{ source_event_id }} as event_id,
        {{ source_name }} as source_name,
    {%- for column, data_type in {
        'channel': dbt.type_string(),
        'event_type': dbt.type_string(),
        'occurred_at': 'timestamp',
        'amount': 'numeric(18, 3)',
        'currency_code': dbt.type_string(),
        'record_id': dbt.type_string(),
        'anonymous_id': dbt.type_string(),
        'is_activity': 'boolean',
        'properties': 'json',
    }.items() %}
        {%- set missing = 'true' if column == 'is_activity' else 'null' %}
        cast({{ columns.get(column, missing) }} as {{ data_type }}) as {{ column }}{{ ',' if not loop.last }}
    {%- endfor %}
{%- endmacro %}
