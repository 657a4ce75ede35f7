"""Roles of a built warehouse on Postgres, and what they are asked to try."""

from contextlib import closing
from typing import Any

import psycopg2

from tests.python.warehouses import PostgresWarehouse

# Where each role reads.
SCHEMAS = {
    "cdp_privacy": "share",
    "cdp_analyst": "share_analyst",
    "cdp_marketer": "share_marketer",
    "cdp_service": "share_service",
}
NO_SYSTEM = "nspname not like 'pg\\_%' and nspname <> 'information_schema'"
RELATIONS = f"""
    select nspname, relname
    from pg_class inner join pg_namespace on relnamespace = pg_namespace.oid
    where relkind in ('r', 'v', 'm', 'p') and {NO_SYSTEM}
    order by 1, 2
"""


def as_role(warehouse: PostgresWarehouse, role: str, *queries: str) -> list[Any]:
    """Run queries on a connection of a role.

    Args:
        warehouse: Where.
        role: Who asks.
        *queries: What, one after the other.

    Returns:
        For each query its rows, or the class of the error.
    """
    answers: list[Any] = []
    with closing(warehouse.connect()) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f"set session authorization {role}")
            for query in queries:
                try:
                    cursor.execute(query)
                    answers.append(cursor.fetchall() if cursor.description else [])
                except psycopg2.Error as failure:
                    answers.append(type(failure))
    return answers


def relations(warehouse: PostgresWarehouse) -> list[str]:
    """All tables and views of a warehouse, as ``schema.name``."""
    return [f"{schema}.{name}" for schema, name in warehouse.rows(RELATIONS)]


def privileges(warehouse: PostgresWarehouse) -> list[tuple[object, ...]]:
    """Every right that anybody but the owner has on schemas, relations and functions."""
    return warehouse.rows(f"""
        select kind, name, case when grantee = 0 then 'public' else pg_get_userbyid(grantee) end, privilege_type
        from (
            select 'relation' as kind, nspname || '.' || relname as name, relacl as rights, relowner as owner
            from pg_class inner join pg_namespace on relnamespace = pg_namespace.oid
            where {NO_SYSTEM} and relkind in ('r', 'v')
            union all
            select 'column', nspname || '.' || relname || '.' || attname, attacl, relowner
            from pg_attribute
            inner join pg_class on attrelid = pg_class.oid
            inner join pg_namespace on relnamespace = pg_namespace.oid
            where {NO_SYSTEM}
            union all
            select 'schema', nspname, nspacl, nspowner from pg_namespace where {NO_SYSTEM} and nspname <> 'public'
            union all
            select 'function', nspname || '.' || proname, coalesce(proacl, acldefault('f', proowner)), proowner
            from pg_proc inner join pg_namespace on pronamespace = pg_namespace.oid
            where {NO_SYSTEM}
        ) as things, aclexplode(rights)
        where grantee <> owner
        order by 1, 2, 3, 4
    """)
