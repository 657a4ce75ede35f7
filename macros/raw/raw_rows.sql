{#-
    All rows of a raw table with the declared columns, each as its kind and, as loaded_<column>, as it was delivered.
    deleted_at_source: the loader marked the row as deleted. quarantine_reason: the rules that the row breaks, without any of
    its values; null for a good row. Past versions that a loader keeps as history are left out unless the declaration asks for them.
    Rows of people who were erased, and rows that are past their time, are left out.

    for_erasure: gives what erasure looks for, all of these and past versions included, which is_past_version tells.
    relation: the table by its name, for hooks, in which ref() does not work.
    with_pointer: gives row_pointer, too, by which a row can be deleted; for tables only, views and files have none.
-#}
{% macro raw_rows(source_name, table_name, for_erasure=false, relation=none, with_pointer=false) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set relation = relation or raw_relation(source_name, table_name, declared) -%}
    {%- set found = raw_columns_expected(source_name, table_name, declared) -%}
    {%- set erased_rows = none if for_erasure else erased_rows_of(source_name, table_name) -%}
    {%- set retention = none if for_erasure else retention_rule(source_name, table_name) -%}
    (
        select
            *,
            {{ broken_rules(source_name, declared) }} as quarantine_reason
        from (
            select
                {%- for column, declaration in declared.columns.items() %}
                {{ raw_column('loaded_' ~ column, declaration, found) }} as {{ column }},
                {%- endfor %}
                *
            from (
                select
                    {%- for column, declaration in declared.columns.items() %}
                    {{ loaded_column(declaration, found) }} as loaded_{{ column }},
                    {%- endfor %}
                    {%- if with_pointer %}
                    {{ row_pointer() if found else 'null' }} as row_pointer,
                    {%- endif %}
                    {%- if for_erasure %}
                    {{ loader_says('outdated', found) }} as is_past_version,
                    {%- endif %}
                    {{ loader_says('deleted', found) }} as deleted_at_source
                {% if found -%}
                from {{ relation }}
                where not {{ 'false' if declared.keeps_history or for_erasure else loader_says('outdated', found) }}
                {%- else -%}
                where false
                {%- endif %}
            ) as loaded
            {{ compute_once() }}
        ) as typed
        {%- if retention %}
        where ({{ retention.column }} >= {{ kept_since(retention) }} or {{ retention.column }} is null)
        {%- endif %}
        {%- if erased_rows %}
        {{ 'and' if retention else 'where' }} {{ row_hash(source_name, table_name, declared) }} not in (
            select erased.row_hash from {{ erased_rows }} as erased
        )
        {%- endif %}
    ) as rows_of_{{ table_name }}
{%- endmacro %}

{#-
    The rules of a raw table that a row breaks, as text; a row that was deleted at the source needs no more than its key.
    Two ids of 500 bytes still fit into an index of Postgres.
-#}
{% macro broken_rules(source_name, declared) -%}
    nullif(concat_ws(
        '; ',
        {%- for column in declared.ids %}
        case
            {%- if column in declared.key %}
            when loaded_{{ column }} is null then '{{ column }} is missing'
            {%- endif %}
            when {{ count_bytes('cast(' ~ column ~ ' as ' ~ dbt.type_string() ~ ')') }} > 500
                then '{{ column }} is longer than 500 bytes'
        end,
        {%- endfor %}
        {%- for columns in declared.needs %}
        case
            when coalesce({% for column in columns %}cast(loaded_{{ column }} as {{ dbt.type_string() }}), {% endfor %}null) is null and not deleted_at_source
                then '{{ columns | join(' and ') }} {{ 'are' if columns | length > 1 else 'is' }} missing'
        end,
        {%- endfor %}
        {%- for column, declaration in declared.columns.items() if declaration.not_a_source %}
        case
            when {{ column }} in ('{{ raw_tables() | reject('equalto', source_name) | join("', '") }}')
                then '{{ column }} is that of a source with tables of its own'
        end,
        {%- endfor %}
        {%- for column, declaration in declared.columns.items()
            if raw_data_type(declaration.kind) != dbt.type_string() %}
        case
            when {{ is_unreadable(column, declaration.kind) }}{% if column not in declared.key %} and not deleted_at_source{% endif %}
                then '{{ column }} is no {{ declaration.kind }}'
        end,
        {%- endfor %}
        null
    ), '')
{%- endmacro %}

{#- Python and other readers know the years 1 to 9999 alone; warehouses know others, infinity among them, and each its own. -#}
{% macro is_unreadable(column, kind) -%}
    {%- if kind not in ['timestamp', 'date'] -%}
        (loaded_{{ column }} is not null and {{ column }} is null)
    {%- else -%}
        (
            loaded_{{ column }} is not null
            and not coalesce(
                {{ column }} >= cast('0001-01-01' as {{ raw_data_type(kind) }})
                and {{ column }} < cast('10000-01-01' as {{ raw_data_type(kind) }}),
                false
            )
        )
    {%- endif -%}
{%- endmacro %}
