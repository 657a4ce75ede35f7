{#-
    The one door through which staging reads. Gives exactly the columns that macros/raw/sources/ declares, each as its
    kind, whatever the loader made of them: a column that the table lacks is a typed null, and a source that is
    switched off gives the columns without rows. Loaders deliver at least once: of rows with the same key the latest
    version is given, and none when that one was deleted at the source. Rows that break a rule are not given; they are
    in quarantined_rows, and an earlier good version of such a row still is here.
-#}
{% macro raw(source_name, table_name) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    (
        select {{ declared.columns | join(', ') }}
        from (
            select
                *,
                {{ latest_version_first(declared) }} as version_rank
            from {{ raw_rows(source_name, table_name) }}
            where quarantine_reason is null
        ) as ranked
        where version_rank = 1 and not is_deleted
    ) as raw_{{ table_name }}
{%- endmacro %}

{#- Rank of a row among those of its key. Versions that nothing tells apart come in an order that never changes. -#}
{% macro latest_version_first(declared) -%}
    {%- set versions = declared.versioned_by -%}
    row_number() over (
        partition by {{ declared.key | join(', ') }}
        order by
            {%- if versions %}
            coalesce({{ versions | join(', ') }}) desc nulls last,
            {{ versions[-1] }} desc nulls last,
            is_deleted desc,
            {%- endif %}
            {%- for column, declaration in declared.columns.items() if column not in declared.key %}
            {{ binary_order(column) if raw_data_type(declaration.kind) == dbt.type_string() else column }} desc nulls last,
            {%- endfor %}
            quarantine_reason
    )
{%- endmacro %}
