"""Reading the published DuckDB file, for a version that differs from it in little."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# What the file is called in SQL.
ALIAS = "last_published"


@contextmanager
def reading(session: Any, file: Path) -> Iterator[None]:
    """Open the published file beside the working one, and close it afterwards.

    Args:
        session: A DuckDB connection of its own to the working file.
        file: The published file.

    Yields:
        While it is open, under the name of ``ALIAS``.
    """
    quoted = str(file).replace("'", "''")
    session.execute(f"attach '{quoted}' as {ALIAS} (read_only)")
    try:
        yield
    finally:
        session.execute(f"detach {ALIAS}")


def columns_of(session: Any, file: Path) -> dict[str, list[str]]:
    """Give the names of what is in the published file.

    Args:
        session: A DuckDB connection of its own to the working file.
        file: The published file.

    Returns:
        Columns of each table, in their order.
    """
    with reading(session, file):
        found: dict[str, list[str]] = {}
        query = "select table_name, column_name from duckdb_columns() where database_name = ? order by column_index"
        for table, column in session.execute(query, [ALIAS]).fetchall():
            found.setdefault(table, []).append(column)
        return found
