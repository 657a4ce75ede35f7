{#-
    Statements that take what names an erased person (cdp_erased_values) out of tables which a build adds to instead of
    making them anew, found by the tags of their columns, and drop what failed tests and killed runs left.

    `meta.on_erasure` of a model says how: `delete`, unless it says something else, for rows that hold a value in a column
    which is tagged direct, however it is spelled; `rename` where rows have to stay, as history of ids: there the value gives way to one
    that means nobody; a list of columns to empty them in all rows; {delete_by: [columns]} for rows that hold an id of the
    customer there; `forget_sent_rows` for the log of what destinations were sent, which knows people by hashes.
-#}
{% macro histories_without_erased() -%}
    {%- for model in graph.nodes.values()
        | selectattr('resource_type', 'equalto', 'model')
        | selectattr('config.materialized', 'equalto', 'incremental')
        | sort(attribute='name') -%}
        {%- set relation = load_relation(model_relation(model)) -%}
        {%- set action = model.config.meta.get('on_erasure', 'delete') -%}
        {%- set present = adapter.get_columns_in_relation(relation) | map(attribute='name') | list if relation else [] -%}
        {%- set direct = [] -%}
        {%- for column in model.columns.values() if column.name in present and pii_tag(model, column) in ['direct', 'sensitive'] -%}
            {%- do direct.append(column.name) -%}
        {%- endfor -%}
        {%- if action is mapping -%}
            {%- do direct.extend(action.delete_by | select('in', present)) -%}
        {%- endif -%}
        {%- if action is not string and action is not mapping %}
            {%- for column in action if column in present %}
    update {{ relation }} set {{ column }} = null where {{ column }} is not null;
            {%- endfor -%}
        {%- elif action == 'forget_sent_rows' -%}
            {%- if relation %}
            {{ forget_sent_rows(relation) }}
            {%- endif -%}
        {%- elif direct %}
            {{ proof_of_history(model.name, relation, holds_erased_value(direct)) }}
            {%- if action == 'rename' %}
                {%- for column in direct %}
    update {{ relation }} set {{ column }} = (
        select erased.substitute from cdp_erased_values as erased where erased.value = {{ relation }}.{{ column }}
    )
    where {{ column }} in (select erased.value from cdp_erased_values as erased);
                {%- endfor -%}
            {%- else %}
    delete from {{ relation }} where {{ holds_erased_value(direct) }};
            {%- endif -%}
        {%- endif -%}
    {%- endfor -%}
    {{ drop_leftovers() }}
{%- endmacro %}

{#-
    Whether one of these columns is an erased value, another spelling of an erased mailbox, or JSON in which an erased value
    stands. Spellings that no raw row holds any more are known nowhere else, so that no list of them could do.
-#}
{% macro holds_erased_value(columns) -%}
    {%- set text = dbt.type_string() -%}
    {%- for column in columns %}
        {{ 'or ' if not loop.first -}}
        cast({{ column }} as {{ text }}) in (select erased.value from cdp_erased_values as erased)
        or {{ canonical_email(lower_case(trimmed_text('cast(' ~ column ~ ' as ' ~ text ~ ')'))) }} in (
            select erased.value from cdp_erased_values as erased
        )
        or (
            cast({{ column }} as {{ text }}) like '%"%'
            and exists (
                select 1 from cdp_erased_values as erased
                where strpos(cast({{ column }} as {{ text }}), '"' || erased.value || '"') > 0
            )
        )
    {%- endfor -%}
{%- endmacro %}

{#- A statement that begins the proof with how many rows of a table of the warehouse are concerned, by a condition. -#}
{% macro proof_of_history(
    table_name, relation, condition, source_name='warehouse', is_removed=true, erase_at_source=none
) %}
    {{ insert_proof(
        'select request_id, min(requested_by) as requested_by, min(cast(requested_at as timestamp)) as requested_at, '
        ~ '(select count(*) from ' ~ relation ~ ' where ' ~ condition ~ ') as count_rows '
        ~ 'from cdp_new_tombstones group by request_id',
        source_name, table_name, is_removed, erase_at_source
    ) }}
{%- endmacro %}
