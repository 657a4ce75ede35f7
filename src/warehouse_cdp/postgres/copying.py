"""Rows out of Postgres into DuckDB."""

from collections.abc import Iterable
from typing import Any, BinaryIO

import duckdb
import pyarrow as pa
import pyarrow.csv

from warehouse_cdp.failures import ToldError
from warehouse_cdp.postgres.streams import NULL, piped


def quoted(name: str) -> str:
    """Quote an identifier for Postgres and DuckDB alike."""
    return '"' + name.replace('"', '""') + '"'


def names_of(columns: Iterable[str]) -> str:
    """Write columns as a select list."""
    return ", ".join(map(quoted, columns))


def copy_rows(
    cursor: Any, session: duckdb.DuckDBPyConnection, relation: str, selected: str, columns: Iterable[str], casts: str
) -> None:
    """Make a table of the session of what is selected in Postgres.

    Args:
        cursor: A psycopg2 cursor.
        session: The DuckDB session.
        relation: Name of the table there, quoted.
        selected: What follows `select`.
        columns: Names of what is selected.
        casts: Select list of the table, of columns that are texts.

    Raises:
        ToldError: If other than all rows arrived.
    """
    # No rows are no CSV.
    cursor.execute(f"select exists (select {selected})")
    if cursor.fetchone()[0]:
        _stream(cursor, session, relation, selected, columns, casts)
        return
    nothing = pa.schema([(column, pa.string()) for column in columns]).empty_table()
    session.register("incoming", nothing)
    session.execute(f"create or replace table {relation} as select {casts} from incoming")
    session.unregister("incoming")


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
