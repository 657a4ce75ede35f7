"""Tables of Postgres into the DuckDB session of a Python model."""

import re
from typing import Any

import duckdb

from warehouse_cdp.postgres.copying import copy_rows, names_of, quoted
from warehouse_cdp.postgres.types import duckdb_type

# What is looked at and what is copied is one state of the table, as text that does not depend on the server's settings.
READER_SETTINGS = (
    "set transaction isolation level repeatable read; "
    "set datestyle to 'ISO, YMD'; set timezone to 'UTC'; set extra_float_digits to 1"
)

COLUMNS_SQL = """
    select attname, format_type(atttypid, atttypmod)
    from pg_attribute
    where attrelid = %s::regclass and attnum > 0 and not attisdropped
    order by attnum
"""


def load_relation(handle: Any, session: duckdb.DuckDBPyConnection, relation: str) -> duckdb.DuckDBPyRelation:
    """Copy a relation out of Postgres into the session, under the same name.

    Args:
        handle: An open psycopg2 connection, not dbt's own; the read transaction is ended before returning, so that
            no lock is held while Python works.
        session: The DuckDB session of the Python model.
        relation: Database, schema and name, quoted, as dbt writes them.

    Returns:
        The loaded relation.

    Raises:
        UnknownTypeError: If a column has a type that cannot be carried.
        ToldError: If other than all rows arrived.
    """
    database, schema, name = (part.replace('""', '"') for part in re.findall(r'"((?:[^"]|"")*)"', relation))
    try:
        with handle.cursor() as cursor:
            cursor.execute(READER_SETTINGS)
            cursor.execute(COLUMNS_SQL, [f"{quoted(schema)}.{quoted(name)}"])
            columns = {column: duckdb_type(kind, column) for column, kind in cursor.fetchall()}
            session.execute(f"attach if not exists ':memory:' as {quoted(database)}")
            session.execute(f"create schema if not exists {quoted(database)}.{quoted(schema)}")
            casts = ", ".join(
                f"cast({quoted(column)} as {kind}) as {quoted(column)}" for column, kind in columns.items()
            )
            copy_rows(
                cursor, session, relation, f"{names_of(columns)} from {quoted(schema)}.{quoted(name)}", columns, casts
            )
    finally:
        handle.rollback()
    return session.table(relation)


def load_query(handle: Any, session: duckdb.DuckDBPyConnection, query: str, name: str) -> duckdb.DuckDBPyRelation:
    """Copy the rows of a query whose columns are texts out of Postgres into the session.

    Args:
        handle: As of :func:`load_relation`.
        session: A DuckDB session.
        query: A select.
        name: Name of the table in the session.

    Returns:
        The table.
    """
    try:
        with handle.cursor() as cursor:
            cursor.execute(READER_SETTINGS)
            cursor.execute(f"select * from ({query}) as asked limit 0")
            columns = [column.name for column in cursor.description]
            copy_rows(cursor, session, quoted(name), f"* from ({query}) as asked", columns, names_of(columns))
    finally:
        handle.rollback()
    return session.table(name)
