{#-
    Before an incremental model adds what it has to say of some records anew: takes out what it said of them before,
    within the same transaction.

    records: queries that give the keys of these records. Those about to be added belong to them: a run that selects
        some of the models would add them twice.
    columns: the columns of the model that name a record.
-#}
{% macro forget_records(records, columns) -%}
    {%- if execute and is_incremental() -%}
        {%- for column in columns %}
        delete from {{ this }} where {{ column }} in ({{ records | join(' union ') }});
        {%- endfor %}
    {%- endif -%}
{%- endmacro %}
