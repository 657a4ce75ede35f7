"""Files of raw rows into tables of Postgres, which cannot read files of another machine."""

from pathlib import Path
from typing import Any

import duckdb

from warehouse_cdp.csv_files import STORE, csv_reader
from warehouse_cdp.malformed_lines import forget_malformed_lines, keep_malformed_lines
from warehouse_cdp.postgres.copying import quoted
from warehouse_cdp.postgres.types import TEXT, UnknownTypeError, postgres_type
from warehouse_cdp.postgres.writing import copy_result, create_table_sql
from warehouse_cdp.throw_away import throw_away_session

TEMPORARY = "cdp_loading"
# What macros/cross_db/malformed_lines.sql reads.
LINES = "cdp_malformed_lines"


def read_file(session: duckdb.DuckDBPyConnection, file: Path) -> duckdb.DuckDBPyRelation:
    """Open a file of raw rows.

    Args:
        session: A DuckDB session.
        file: A Parquet file, or a CSV file with a header, of which every column is text.

    Returns:
        Its rows; reading them stores malformed lines in the session. Names of columns are in lower case; NUL
        characters, which Postgres cannot hold, are taken out.
    """
    if file.suffix == ".parquet":
        rows = session.read_parquet(str(file))
    else:
        forget_malformed_lines(session)
        rows = session.sql(f"from {csv_reader(file, STORE)}")
    return rows.select(
        *[
            duckdb.SQLExpression(f"{_as_carried(name, str(kind))} as {quoted(name.lower())}")
            for name, kind in zip(rows.columns, rows.types, strict=True)
        ]
    )


def _as_carried(name: str, kind: str) -> str:
    """A column as Postgres can hold it; what has no counterpart, such as a list, as text."""
    try:
        postgres_type(kind, name)
    except UnknownTypeError:
        return f"replace(cast({quoted(name)} as varchar), chr(0), '')"
    return f"replace({quoted(name)}, chr(0), '')" if kind == "VARCHAR" else quoted(name)


def _raw_type(kind: str, name: str) -> str:
    """The type of a raw column: text sorts as the database does, as in tables that other loaders make."""
    given = postgres_type(kind, name)
    return "text" if given == TEXT else given


def load_file(handle: Any, file: Path, schema: str, table: str) -> tuple[int, int]:
    """Replace the rows of a table by those of a file; readers see the old rows or the new ones, nothing between.

    The table is made when it is missing and gets the columns that it lacks, so views and grants on it stay. Malformed
    lines go into a table beside it, without their text.

    Args:
        handle: An open psycopg2 connection.
        file: See :func:`read_file`.
        schema: Schema of the table; made when missing.
        table: Name of the table.

    Returns:
        Number of rows and of malformed lines.

    Raises:
        duckdb.Error: If the file cannot be read.
        UnreadableFileError: Likewise.
        psycopg2.Error: If the table holds a column in a type that the file's values do not fit.
    """
    target = f"{quoted(schema)}.{quoted(table)}"
    with throw_away_session() as session, handle, handle.cursor() as cursor:
        rows = read_file(session, file)
        cursor.execute(f"drop table if exists {TEMPORARY}")
        cursor.execute(create_table_sql(rows, TEMPORARY, _raw_type))
        count = copy_result(cursor, rows, TEMPORARY)
        cursor.execute(f"create schema if not exists {quoted(schema)}")
        cursor.execute(f"create table if not exists {target} (like {TEMPORARY})")
        for name, kind in zip(rows.columns, rows.types, strict=True):
            cursor.execute(f"alter table {target} add column if not exists {quoted(name)} {_raw_type(str(kind), name)}")
        names = ", ".join(map(quoted, rows.columns))
        cursor.execute(f"truncate {target}")
        cursor.execute(f"insert into {target} ({names}) select {names} from {TEMPORARY}")
        cursor.execute(f"drop table {TEMPORARY}")
        if file.suffix == ".csv":
            keep_malformed_lines(session, file, LINES)
            malformed = session.table(LINES)
        else:
            malformed = session.sql("select 0 as line_number, '' as error_type, 0 as count_lines where false")
        count_malformed = _replace_malformed_lines(cursor, malformed, schema, table)
    return count, count_malformed


def _replace_malformed_lines(cursor: Any, lines: duckdb.DuckDBPyRelation, schema: str, table: str) -> int:
    """Replace what the last load said of a table's malformed lines."""
    target = f"{quoted(schema)}.{LINES}"
    cursor.execute(
        f"create table if not exists {target} "
        "(table_name text, line_number bigint, error_type text, count_lines bigint)"
    )
    cursor.execute(create_table_sql(lines, TEMPORARY))
    count = copy_result(cursor, lines, TEMPORARY)
    cursor.execute(f"delete from {target} where table_name = %s", [table])
    cursor.execute(f"insert into {target} select %s, * from {TEMPORARY}", [table])
    cursor.execute(f"drop table {TEMPORARY}")
    return count
