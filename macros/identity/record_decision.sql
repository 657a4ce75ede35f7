{#-
    Adds a decision of somebody to the table of overrides, which is made when it is missing and gets the columns that it
    lacks. For `cdp link` and `cdp unlink`.

    decision: {column: text} with the columns that source overrides declares.
-#}
{% macro record_decision(decision) -%}
    {%- if not var('overrides_enabled') -%}
        {{ exceptions.raise_compiler_error(
            "Var 'overrides_enabled' is false, so that no build reads decisions. Set it to true."
        ) }}
    {%- endif -%}
    {%- set table = source('overrides', 'identity_overrides') -%}
    {%- set columns = overrides_raw_tables().identity_overrides.columns -%}
    {%- set statements = [
        'begin',
        'create schema if not exists ' ~ table.without_identifier().include(database=false),
        'create table if not exists ' ~ table ~ ' (record_id_a ' ~ dbt.type_string() ~ ')',
    ] -%}
    {%- set values = [] -%}
    {%- for name, kind in columns.items() -%}
        {%- do statements.append(
            'alter table ' ~ table ~ ' add column if not exists ' ~ name ~ ' ' ~ raw_data_type(kind)
        ) -%}
        {%- do values.append(dbt.string_literal(dbt.escape_single_quotes(decision[name]))) -%}
    {%- endfor -%}
    {%- do statements.append(
        'insert into ' ~ table ~ ' (' ~ columns | join(', ') ~ ') values (' ~ values | join(', ') ~ ')'
    ) -%}
    {%- do statements.append('commit') -%}
    {%- do run_query(statements | join(';\n')) -%}
{%- endmacro %}
