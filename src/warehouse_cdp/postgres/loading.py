"""Files of raw rows into tables of Postgres, which cannot read files of another machine."""

from pathlib import Path
from typing import Any

import duckdb

from warehouse_cdp.postgres.reading import quoted
from warehouse_cdp.postgres.types import postgres_type
from warehouse_cdp.postgres.writing import copy_result, create_table_sql

TEMPORARY = "cdp_loading"


def read_file(session: duckdb.DuckDBPyConnection, file: Path) -> duckdb.DuckDBPyRelation:
    """Open a file of raw rows.

    Args:
        session: A DuckDB session.
        file: A Parquet file, or a CSV file with a header, of which every column is text.

    Returns:
        Its rows; NUL characters are taken out, which Postgres cannot hold.
    """
    if file.suffix == ".parquet":
        rows = session.read_parquet(str(file))
    else:
        rows = session.read_csv(str(file), all_varchar=True, header=True, sep=",", quotechar='"')
    return rows.select(
        *[
            duckdb.SQLExpression(f"replace({quoted(name)}, chr(0), '') as {quoted(name)}" if text else quoted(name))
            for name, kind in zip(rows.columns, rows.types, strict=True)
            for text in [str(kind) == "VARCHAR"]
        ]
    )


def load_file(handle: Any, file: Path, schema: str, table: str) -> int:
    """Replace the rows of a table by those of a file; readers see the old rows or the new ones, nothing between.

    The table is made when it is missing and gets the columns that it lacks, so views and grants on it stay.

    Args:
        handle: An open psycopg2 connection.
        file: See :func:`read_file`.
        schema: Schema of the table; made when missing.
        table: Name of the table.

    Returns:
        Number of rows.

    Raises:
        UnknownTypeError: If a column of the file has a type that cannot be carried.
        psycopg2.Error: If the table holds a column in a type that the file's values do not fit.
    """
    target = f"{quoted(schema)}.{quoted(table)}"
    with duckdb.connect(config={"temp_directory": ""}) as session, handle, handle.cursor() as cursor:
        rows = read_file(session, file)
        cursor.execute(f"drop table if exists {TEMPORARY}")
        cursor.execute(create_table_sql(rows, TEMPORARY))
        count = copy_result(cursor, rows, TEMPORARY)
        cursor.execute(f"create schema if not exists {quoted(schema)}")
        cursor.execute(f"create table if not exists {target} (like {TEMPORARY})")
        for name, kind in zip(rows.columns, rows.types, strict=True):
            cursor.execute(
                f"alter table {target} add column if not exists {quoted(name)} {postgres_type(str(kind), name)}"
            )
        names = ", ".join(map(quoted, rows.columns))
        cursor.execute(f"truncate {target}")
        cursor.execute(f"insert into {target} ({names}) select {names} from {TEMPORARY}")
        cursor.execute(f"drop table {TEMPORARY}")
    return count
