"""Tables of Postgres written anew, so that bytes of rows which were deleted are gone."""

from typing import Any

# Tables that prove what was deleted, in the schema where they are made and in the one that is published.
PROOFS = """
    select format('%I.%I', pg_namespace.nspname, pg_class.relname), pg_namespace.nspname
    from pg_class inner join pg_namespace on pg_class.relnamespace = pg_namespace.oid
    where
        pg_class.relname in ('erasure_proofs', 'retention_proofs')
        and pg_class.relkind = 'r'
        and has_table_privilege(pg_class.oid, 'SELECT')
"""

TOUCHED = """
    select format('%%I.%%I', pg_namespace.nspname, pg_class.relname), pg_has_role(pg_class.relowner, 'USAGE')
    from pg_class
    inner join pg_namespace on pg_class.relnamespace = pg_namespace.oid
    inner join pg_stat_user_tables as stats on pg_class.oid = stats.relid
    where
        pg_class.relkind = 'r'
        and (
            stats.n_tup_del + stats.n_tup_upd > 0
            or pg_class.relname = any(%(names)s)
            or pg_namespace.nspname = any(%(schemas)s)
        )
    order by 1
"""


def vacuum_tables(handle: Any) -> tuple[int, list[str]]:
    """Write anew every table of a Postgres database from which rows were deleted or changed.

    A server forgets what it counted when it crashes or is told to. So whatever proofs name is written anew in any case,
    and what is published, from where rows are deleted when they are anywhere else.

    Args:
        handle: An open psycopg2 connection.

    Returns:
        How many were, and names of those that belong to others.
    """
    handle.rollback()
    handle.autocommit = True
    with handle.cursor() as cursor:
        cursor.execute(TOUCHED, _proved(cursor))
        tables = cursor.fetchall()
        own = [name for name, is_own in tables if is_own]
        for name in own:
            cursor.execute(f"vacuum (full, analyze) {name}")
    return len(own), [name for name, is_own in tables if not is_own]


def _proved(cursor: Any) -> dict[str, list[str]]:
    """Names of tables from which rows were deleted by what is written down, and schemas of whole copies."""
    cursor.execute(PROOFS)
    names: set[str] = set()
    schemas: set[str] = set()
    for proofs, schema in cursor.fetchall():
        cursor.execute(f"select distinct source_name, table_name from {proofs}")
        for source, table in cursor.fetchall():
            # As a loader calls it, and as the sample does.
            names |= {table, f"sample_{source}__{table}"}
            schemas.add(schema)
    return {"names": sorted(names), "schemas": sorted(schemas)}
