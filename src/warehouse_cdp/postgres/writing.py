"""Results of Python models into Postgres."""

from collections.abc import Callable
from typing import Any, BinaryIO

import duckdb
import pyarrow as pa
import pyarrow.csv

from warehouse_cdp.failures import ToldError
from warehouse_cdp.postgres.copying import quoted
from warehouse_cdp.postgres.streams import piped
from warehouse_cdp.postgres.types import postgres_type


def create_table_sql(
    result: duckdb.DuckDBPyRelation, table: str, type_of: Callable[[str, str], str] = postgres_type
) -> str:
    """Write the statement that makes the temporary table for a result.

    Args:
        result: What the Python model returned.
        table: Name of the temporary table.
        type_of: Gives the Postgres type for the DuckDB type and the name of a column.

    Returns:
        SQL for Postgres.

    Raises:
        UnknownTypeError: If a column has a type that cannot be carried.
    """
    columns = [
        f"{quoted(column)} {type_of(str(kind), column)}"
        for column, kind in zip(result.columns, result.types, strict=True)
    ]
    return f"create temporary table {table} ({', '.join(columns)})"


def copy_result(cursor: Any, result: duckdb.DuckDBPyRelation, table: str) -> int:
    """Copy a result into its temporary table, on dbt's own connection and in its transaction.

    Args:
        cursor: A psycopg2 cursor of the connection that made the table.
        result: What the Python model returned.
        table: Name of the temporary table.

    Returns:
        Number of rows.

    Raises:
        ToldError: If other than all rows arrived.
    """
    sent = 0
    as_text = result.select(
        *[duckdb.SQLExpression(f"cast({quoted(column)} as varchar) as {quoted(column)}") for column in result.columns]
    )
    reader = as_text.to_arrow_reader()

    def write(sink: BinaryIO) -> None:
        nonlocal sent
        schema = pa.schema([(column, pa.string()) for column in result.columns])
        options = pyarrow.csv.WriteOptions(include_header=False, quoting_style="all_valid")
        with pyarrow.csv.CSVWriter(sink, schema, write_options=options) as writer:
            for batch in reader:
                sent += batch.num_rows
                writer.write_batch(batch.cast(schema))

    with piped(write) as source:
        # An empty field without quotes is null, one in quotes is the empty text.
        cursor.copy_expert(f"copy {table} from stdin (format csv, null '')", source)
    if cursor.rowcount != sent:
        raise ToldError(f"{table}: {sent} rows were sent, {cursor.rowcount} arrived in Postgres.")
    return sent
