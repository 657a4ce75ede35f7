"""What a client of the published tables reads with, on each warehouse, and where it writes its results."""

from collections.abc import Callable
from contextlib import closing
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


def as_owner(warehouse: Warehouse) -> Reader:
    """Read the working tables."""
    return of_server(warehouse, "postgres") if isinstance(warehouse, PostgresWarehouse) else of_file(warehouse.path)


def of_server(warehouse: PostgresWarehouse, role: str) -> Reader:
    """Read from Postgres as a role."""

    def ask(query: str) -> list[dict[str, Any]]:
        with closing(warehouse.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(f"set session authorization {role}")
            cursor.execute(query)
            return named(cursor.description, cursor.fetchall())

    return ask


def of_file(path: Path) -> Reader:
    """Read from a file of DuckDB."""

    def ask(query: str) -> list[dict[str, Any]]:
        with duckdb.connect(str(path), read_only=True) as connection:
            cursor = connection.execute(query)
            return named(cursor.description, cursor.fetchall())

    return ask


def named(description: Any, rows: list[Any]) -> list[dict[str, Any]]:
    """Rows by name of column."""
    names = [column[0] for column in description]
    return [dict(zip(names, row, strict=True)) for row in rows]


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


def write(warehouse: Warehouse, results: list[Result]) -> None:
    """Append results to the raw table."""
    statements = ["create schema if not exists sync", RESULTS]
    if results:
        statements.append(f"insert into sync.sync_results values {values([tuple(result) for result in results])}")
    warehouse.execute(*statements)
