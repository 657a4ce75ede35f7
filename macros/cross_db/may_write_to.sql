{#- Whether dbt has a right to a table: 'delete' or 'update'. -#}
{% macro may_write_to(relation, right) -%}
    {{ return(adapter.dispatch('may_write_to', 'warehouse_cdp')(relation, right)) }}
{%- endmacro %}

{#- A file has no rights within; a database may be attached read-only. -#}
{% macro duckdb__may_write_to(relation, right) -%}
    {{ return(not run_query(
        "select readonly from duckdb_databases() where database_name = '" ~ relation.database ~ "'"
    ).rows[0][0]) }}
{%- endmacro %}

{% macro postgres__may_write_to(relation, right) -%}
    {{ return(run_query(
        "select has_table_privilege('" ~ relation.include(database=false) ~ "', '" ~ right ~ "')"
    ).rows[0][0]) }}
{%- endmacro %}

{% macro default__may_write_to(relation, right) -%}
    {{ unsupported_adapter('may_write_to') }}
{%- endmacro %}
