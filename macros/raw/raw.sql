{#-
    The one door through which staging reads. Gives exactly the columns that macros/raw/sources/ declares, each as its
    kind, whatever the loader made of them: a column that the table lacks is a typed null, and a source that is
    switched off gives the columns without rows. Loaders deliver at least once: of rows with the same key the latest
    version is given, and none when that one was deleted at the source. Rows that break a rule are not given; they are
    in quarantined_rows, and an earlier good version of such a row still is here. A file of which nobody can tell what
    is a line is refused.
-#}
{% macro raw(source_name, table_name) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set columns = declared.columns.keys() | list -%}
    {%- if target.name == 'lint' -%}
        {#- The lint is of what people write; what is made below would take it more than half of its time. -#}
        {{ return('(select ' ~ columns | join(', ') ~ ' from loaded) as raw_' ~ table_name) }}
    {%- endif -%}
    {%- set good_rows = raw_rows(source_name, table_name) ~ ' where quarantine_reason is null' -%}
    {%- set given = [] -%}
    {%- set key = [] -%}
    {%- set ties = [] -%}
    {%- do malformed_lines(source_name, table_name) -%}
    {%- for column in columns -%}
        {#- Keys that sort by bytes are joined and sorted many times faster on Postgres, and what is made of them, too. -#}
        {%- set is_key = declared.columns[column].kind in ['key', 'code'] -%}
        {%- do given.append(raw_sort_key(column, declared) ~ ' as ' ~ column if is_key else column) -%}
        {%- if column in declared.key -%}
            {%- do key.append(raw_sort_key(column, declared)) -%}
        {%- else -%}
            {%- do ties.append(raw_sort_key(column, declared) ~ ' desc nulls last') -%}
        {%- endif -%}
    {%- endfor -%}
    (
        select {{ given | join(', ') }}
        from (
            {{ first_per_key(good_rows, columns + ['deleted_at_source'], key, latest_version_first(declared) + ties) }}
        ) as latest
        where not deleted_at_source
    ) as raw_{{ table_name }}
{%- endmacro %}

{#- A declared column as what rows can be sorted by, whatever collation the database has. -#}
{% macro raw_sort_key(column, declared) -%}
    {{ return(
        binary_order(column) if raw_data_type(declared.columns[column].kind) == dbt.type_string() else column
    ) }}
{%- endmacro %}

{#- The order in which the versions of a row are tried; what its declaration calls versions may leave ties. -#}
{% macro latest_version_first(declared) -%}
    {%- set versions = declared.versioned_by -%}
    {%- if not versions -%}
        {{ return(['deleted_at_source desc']) }}
    {%- endif -%}
    {%- set order = [] -%}
    {%- for column in ['coalesce(' ~ versions | join(', ') ~ ')'] + declared.decides_ties + versions[-1:] -%}
        {%- do order.append(column ~ ' desc nulls last') -%}
    {%- endfor -%}
    {#- A loader that marks a deletion with the key alone means the latest version. -#}
    {{ return(
        ['case when deleted_at_source and coalesce(' ~ versions | join(', ') ~ ') is null then 0 else 1 end']
        + order + ['deleted_at_source desc']
    ) }}
{%- endmacro %}
