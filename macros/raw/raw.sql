{#-
    The one door through which staging reads. Gives exactly the declared columns, cast to the declared kinds,
    whatever the loader made of them: a column that the table lacks is a typed null, a value that does not fit
    its kind is null, and a source that is switched off gives the columns without rows. Loaders deliver at least
    once: of rows with the same key the last loaded is given, of those loaded at once always the same one.

    columns: {column name: kind}; the kinds are listed in raw_column().
    key: the columns without which a row cannot be told from another; a table that lacks one is an error.
    loaded_at: the declared column that says when a row was loaded.
    required: a missing table is an error (true) or an empty table (false).
-#}
{% macro raw(source_name, table_name, columns, key, loaded_at, required=true) -%}
    {%- set relation = raw_relation(source_name, table_name) -%}
    {%- set table = raw_table(source_name, table_name) -%}
    {%- set enabled = var(source_name ~ '_enabled') -%}
    {%- set found = raw_columns_found(table) if enabled -%}
    {%- if enabled and required and execute and not found -%}
        {%- do raise_missing_raw_table(source_name, table_name, table) -%}
    {%- endif -%}
    {%- for column in key if found and column not in found -%}
        {%- do raise_missing_raw_column(source_name, column, table) -%}
    {%- endfor -%}
    (
        select {{ columns | join(', ') }}
        from (
            select
                *,
                row_number() over (
                    partition by {{ key | join(', ') }}
                    order by
                        {{ loaded_at }} desc nulls last
                        {%- for column, kind in columns.items() if column not in key %},
                        {{ binary_order(column) if raw_data_type(kind) == dbt.type_string() else column }} desc nulls last
                        {%- endfor %}
                ) as load_rank
            from (
                select
                    {%- for column, kind in columns.items() %}
                    {{ raw_column(column, kind, found) }} as {{ column }}{{ ',' if not loop.last }}
                    {%- endfor %}
                {% if found -%}
                from {{ relation }}
                {%- else -%}
                where false
                {%- endif %}
            ) as typed
        ) as ranked
        where load_rank = 1
    ) as raw_{{ table_name }}
{%- endmacro %}
