{#- Whether dbt may delete rows of a table. -#}
{% macro may_delete_from(relation) -%}
    {{ return(adapter.dispatch('may_delete_from', 'warehouse_cdp')(relation)) }}
{%- endmacro %}

{#- A file has no rights within; a database may be attached read-only. -#}
{% macro duckdb__may_delete_from(relation) -%}
    {{ return(not run_query(
        "select readonly from duckdb_databases() where database_name = '" ~ relation.database ~ "'"
    ).rows[0][0]) }}
{%- endmacro %}

{% macro postgres__may_delete_from(relation) -%}
    {{ return(run_query(
        "select has_table_privilege('" ~ relation.include(database=false) ~ "', 'DELETE')"
    ).rows[0][0]) }}
{%- endmacro %}

{% macro default__may_delete_from(relation) -%}
    {{ unsupported_adapter('may_delete_from') }}
{%- endmacro %}
