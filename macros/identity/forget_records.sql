{#-
    Before an incremental model adds what it has to say of some records anew: takes out what it said of them before,
    within the same transaction.

    records: relation with a column record_id.
    columns: the columns of the model that name a record.
-#}
{% macro forget_records(records, columns) -%}
    {%- if execute and is_incremental() -%}
        {%- for column in columns %}
        delete from {{ this }} where {{ column }} in (select record_id from {{ records }});
        {%- endfor %}
    {%- endif -%}
{%- endmacro %}
