"""Look for values in everything that a warehouse and its runs leave."""

from collections.abc import Collection
from pathlib import Path

import duckdb

from tests.python.warehouses import Warehouse

SYSTEM_SCHEMAS = ("information_schema", "pg_catalog", "pg_toast")


def places_in_tables(warehouse: Warehouse, values: Collection[str], raw_schemas: Collection[str]) -> set[str]:
    """Columns of tables outside of the raw schemas in which one of some values stands, as ``schema.table.column``.

    Args:
        warehouse: Where to look, in every table and view.
        values: Texts.
        raw_schemas: Schemas that are left out.

    Returns:
        The columns.
    """
    columns = warehouse.rows(
        "select table_schema, table_name, column_name from information_schema.columns "
        f"where table_schema not in ({_texts([*SYSTEM_SCHEMAS, *raw_schemas])}) and table_catalog = current_database()"
    )
    assert columns
    found = warehouse.rows(
        "select place from ("
        + " union all ".join(
            f"""select distinct '{schema}.{table}.{column}' as place
            from "{schema}"."{table}" as rows_of_table
            where {" or ".join(_contains(str(column), value) for value in values)}"""
            for schema, table, column in columns
        )
        + ") as places"
    )
    return {str(place) for (place,) in found}


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
                columns = published.sql(
                    "select schema_name, table_name, column_name from duckdb_columns() where not internal"
                ).fetchall()
                for schema, table, column in columns:
                    condition = " or ".join(_contains(column, value) for value in values)
                    if published.sql(f'from "{schema}"."{table}" where {condition} limit 1').fetchall():
                        found.add(f"{file.name}: {schema}.{table}.{column}")
        content = file.read_bytes()
        if any(value.encode() in content for value in values):
            found.add(file.name)
    return found


def _contains(column: str, value: str) -> str:
    return f"""strpos(cast("{column}" as varchar), '{value.replace("'", "''")}') > 0"""


def _texts(values: Collection[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)
