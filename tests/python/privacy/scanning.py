"""Look for values in everything that a warehouse and its runs leave."""

from collections.abc import Collection
from pathlib import Path

import duckdb

from tests.python.warehouses import Warehouse

SYSTEM_SCHEMAS = ("information_schema", "pg_catalog", "pg_toast")


def places_in_tables(warehouse: Warehouse, values: Collection[str]) -> set[str]:
    """Tables and views in which one of some values stands, as ``schema.table``.

    Args:
        warehouse: Where to look, in every column.
        values: Texts.

    Returns:
        The tables.
    """
    tables = warehouse.rows(
        "select table_schema, table_name from information_schema.tables "
        f"where table_schema not in ({_texts(SYSTEM_SCHEMAS)}) and table_catalog = current_database()"
    )
    assert tables
    queries = [
        f"""select '{schema}.{table}' from "{schema}"."{table}" as one having bool_or({_contains("one", values)})"""
        for schema, table in tables
    ]
    # Many at once cost more to plan than to run, and each alone opens the warehouse anew.
    batches = [queries[first : first + 25] for first in range(0, len(queries), 25)]
    return {str(place) for batch in batches for (place,) in warehouse.rows(" union all ".join(batch))}


def places_in_files(folder: Path, values: Collection[str], left_out: Collection[str] = ()) -> set[str]:
    """Files under a folder in which one of some values stands, DuckDB files read as tables.

    Args:
        folder: Where to look.
        values: Texts.
        left_out: Names of files that are left out.

    Returns:
        Names of files; of a DuckDB file with table and column.
    """
    found = set()
    for file in folder.rglob("*"):
        if not file.is_file() or file.name in left_out:
            continue
        if file.suffix == ".duckdb":
            with duckdb.connect(str(file), read_only=True) as published:
                tables = published.sql(
                    "select table_schema, table_name from information_schema.tables "
                    "where table_catalog = current_database()"
                ).fetchall()
                for schema, table in tables:
                    if published.sql(f'from "{schema}"."{table}" as one where {_contains("one", values)}').fetchall():
                        found.add(f"{file.name}: {schema}.{table}")
        content = file.read_bytes()
        if any(value.encode() in content for value in values):
            found.add(file.name)
    return found


def _contains(row: str, values: Collection[str]) -> str:
    return " or ".join(f"strpos(cast({row} as varchar), '{value}') > 0" for value in values)


def _texts(values: Collection[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)
