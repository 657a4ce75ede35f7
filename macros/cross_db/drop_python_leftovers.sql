{#-
    After an incremental Python model: drops the tables of new rows that the adapter leaves behind. They hold what the
    model holds, outside of its schema, where nobody would look for it.
-#}
{% macro drop_python_leftovers() -%}
    {{ return(adapter.dispatch('drop_python_leftovers', 'warehouse_cdp')()) }}
{%- endmacro %}

{#- dbt-duckdb makes the temporary table of an incremental Python model a real one, in the default schema. -#}
{% macro duckdb__drop_python_leftovers() -%}
    {%- if execute -%}
        {%- set leftovers = run_query(
            "select schema_name, table_name from duckdb_tables() where database_name = '" ~ this.database
            ~ "' and starts_with(table_name, '" ~ this.identifier ~ "__dbt_tmp')"
        ) -%}
        {%- for leftover in leftovers.rows %}
            drop table "{{ this.database }}"."{{ leftover[0] }}"."{{ leftover[1] }}";
        {%- endfor %}
    {%- endif -%}
{%- endmacro %}

{#- On Postgres it is a temporary table of the session. -#}
{% macro postgres__drop_python_leftovers() -%}
{%- endmacro %}

{% macro default__drop_python_leftovers() -%}
    {{ unsupported_adapter('drop_python_leftovers') }}
{%- endmacro %}
