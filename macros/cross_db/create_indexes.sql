{#-
    Models say with `indexes` which columns readers look rows up by; dbt-postgres makes them. DuckDB scans columns
    faster than it walks an index that does not fit the query, and joins never use one: there they would cost time,
    memory and file size for nothing, so dbt-duckdb is kept from making them.
-#}
{% macro duckdb__create_indexes(relation) -%}
{%- endmacro %}
