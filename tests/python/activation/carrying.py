"""What a client of the published tables reads with, on each warehouse, and where it writes its results."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import duckdb

from tests.python.activation.client import Result
from tests.python.warehouses import PostgresWarehouse, Warehouse

Reader = Callable[[str], list[dict[str, Any]]]
RESULTS = """
    create table if not exists sync.sync_results (
        sync_name varchar, sync_key varchar, run_id varchar, operation varchar, status varchar,
        synced_fields_hash varchar, finished_at timestamp
    )
"""


def as_marketer(warehouse: Warehouse) -> tuple[Reader, str]:
    """Read what the last good run published for the role `marketer`.

    Args:
        warehouse: Where.

    Returns:
        A function that gives rows by name of column, and the schema to ask for.
    """
    if isinstance(warehouse, PostgresWarehouse):
        return of_server(warehouse, "cdp_marketer"), "share_marketer"
    return of_file(warehouse.path.with_stem(f"{warehouse.path.stem}_published_marketer")), "share"


@contextmanager
def as_owner(warehouse: Warehouse) -> Iterator[Reader]:
    """Read the working tables, as long as nobody writes."""
    if isinstance(warehouse, PostgresWarehouse):
        yield of_server(warehouse, "postgres")
        return
    with duckdb.connect(str(warehouse.path), read_only=True) as connection:
        yield lambda query: fetched(connection.execute(query))


def of_server(warehouse: PostgresWarehouse, role: str) -> Reader:
    """Read from Postgres as a role."""

    def ask(query: str) -> list[dict[str, Any]]:
        with closing(warehouse.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(f"set session authorization {role}")
            cursor.execute(query)
            return fetched(cursor)

    return ask


def of_file(path: Path) -> Reader:
    """Read from a file of DuckDB."""

    def ask(query: str) -> list[dict[str, Any]]:
        with duckdb.connect(str(path), read_only=True) as connection:
            return fetched(connection.execute(query))

    return ask


def fetched(cursor: Any) -> list[dict[str, Any]]:
    """Rows by name of column."""
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def literal(value: Any) -> str:
    """A SQL literal."""
    if value is None:
        return "null"
    if isinstance(value, bool | int):
        return str(value).lower()
    return "'" + str(value).replace("'", "''") + "'"


def values(rows: list[tuple[Any, ...]]) -> str:
    """Rows as they stand behind `values`."""
    return ", ".join(f"({', '.join(literal(value) for value in row)})" for row in rows)


def inserts(tables: dict[str, list[tuple[Any, ...]]]) -> list[str]:
    """Statements that append rows to tables."""
    return [f"insert into {table} values {values(rows)}" for table, rows in tables.items() if rows]


def write(warehouse: Warehouse, results: list[Result]) -> None:
    """Append results to the raw table."""
    rows = [tuple(result) for result in results]
    warehouse.execute("create schema if not exists sync", RESULTS, *inserts({"sync.sync_results": rows}))
