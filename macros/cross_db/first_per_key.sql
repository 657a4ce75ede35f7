{#-
    A select of each key's first row in a stated order.

    relation: what to select from, with an alias where it is a subquery.
    columns: list of columns to give.
    key: list of expressions; rows that agree in them are rows of one key.
    order_by: what decides which row is the first; it should leave no ties.
-#}
{% macro first_per_key(relation, columns, key, order_by) -%}
    {{ return(adapter.dispatch('first_per_key', 'warehouse_cdp')(relation, columns, key, order_by)) }}
{%- endmacro %}

{% macro duckdb__first_per_key(relation, columns, key, order_by) -%}
    select {{ columns | join(', ') }}
    from (
        select
            *,
            row_number() over (partition by {{ key | join(', ') }} order by {{ order_by | join(', ') }}) as key_rank
        from {{ relation }}
    ) as ranked
    where key_rank = 1
{%- endmacro %}

{#-
    Of `row_number() = 1` Postgres expects one row in two hundred to remain, and plans nested loops over what are
    really all rows; of `distinct on` it knows better.
-#}
{% macro postgres__first_per_key(relation, columns, key, order_by) -%}
    select distinct on ({{ key | join(', ') }}) {{ columns | join(', ') }}
    from {{ relation }}
    order by {{ (key + order_by) | join(', ') }}
{%- endmacro %}

{% macro default__first_per_key(relation, columns, key, order_by) -%}
    {{ unsupported_adapter('first_per_key') }}
{%- endmacro %}
