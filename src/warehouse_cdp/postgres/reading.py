"""Tables of Postgres into the DuckDB session of a Python model."""

import re
from collections.abc import Iterable
from typing import Any, BinaryIO

import duckdb
import pyarrow as pa
import pyarrow.csv

from warehouse_cdp.failures import ToldError
from warehouse_cdp.postgres.streams import NULL, piped
from warehouse_cdp.postgres.types import duckdb_type

# Text in a form that does not depend on the server's settings.
READER_SETTINGS = (
    "set session characteristics as transaction isolation level repeatable read; "
    "set datestyle to 'ISO, YMD'; set timezone to 'UTC'; set extra_float_digits to 1"
)

COLUMNS_SQL = """
    select attname, format_type(atttypid, atttypmod)
    from pg_attribute
    where attrelid = %s::regclass and attnum > 0 and not attisdropped
    order by attnum
"""


def quoted(name: str) -> str:
    """Quote an identifier for Postgres and DuckDB alike."""
    return '"' + name.replace('"', '""') + '"'


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
            cursor.execute("select 1")
            cursor.execute(COLUMNS_SQL, [f"{quoted(schema)}.{quoted(name)}"])
            columns = {column: duckdb_type(kind, column) for column, kind in cursor.fetchall()}
            session.execute(f"attach if not exists ':memory:' as {quoted(database)}")
            session.execute(f"create schema if not exists {quoted(database)}.{quoted(schema)}")
            casts = ", ".join(
                f"cast({quoted(column)} as {kind}) as {quoted(column)}" for column, kind in columns.items()
            )
            cursor.execute(f"select exists (select 1 from {quoted(schema)}.{quoted(name)})")
            has_rows = cursor.fetchone()[0]
            if has_rows:
                without_database = f"{quoted(schema)}.{quoted(name)}"
                _stream(cursor, session, relation, f"{_names(columns)} from {without_database}", columns, casts)
            else:
                nothing = pa.schema([(column, pa.string()) for column in columns]).empty_table()
                session.register("incoming", nothing)
                session.execute(f"create or replace table {relation} as select {casts} from incoming")
                session.unregister("incoming")
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
            _stream(cursor, session, quoted(name), f"* from ({query}) as asked", columns, _names(columns))
    finally:
        handle.rollback()
    return session.table(name)


def _names(columns: Iterable[str]) -> str:
    return ", ".join(map(quoted, columns))


def _stream(
    cursor: Any, session: duckdb.DuckDBPyConnection, relation: str, selected: str, columns: Iterable[str], casts: str
) -> None:
    copy = f"copy (select {selected}) to stdout (format csv, null '{NULL}', force_quote *)"

    def write(sink: BinaryIO) -> None:
        cursor.copy_expert(copy, sink)

    with piped(write) as source:
        incoming = pyarrow.csv.open_csv(
            source,
            read_options=pyarrow.csv.ReadOptions(column_names=list(columns), block_size=4 << 20),
            parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
            convert_options=pyarrow.csv.ConvertOptions(
                column_types=dict.fromkeys(columns, pa.string()),
                null_values=[NULL],
                strings_can_be_null=True,
                quoted_strings_can_be_null=False,
            ),
        )
        session.register("incoming", incoming)
        session.execute(f"create or replace table {relation} as select {casts} from incoming")
        session.unregister("incoming")
    (arrived,) = session.sql(f"select count(*) from {relation}").fetchall()[0]
    if arrived != cursor.rowcount:
        raise ToldError(f"{relation}: {cursor.rowcount} rows left Postgres, {arrived} arrived.")
