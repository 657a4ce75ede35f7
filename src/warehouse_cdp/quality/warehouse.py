"""The warehouse of a Python model, to be asked in its own SQL: DuckDB in this process, or Postgres itself."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from warehouse_cdp.postgres.beside import open_beside
from warehouse_cdp.postgres.copying import quoted


@dataclass(frozen=True)
class GuardedWarehouse:
    """A warehouse that is looked at and not written to.

    Attributes:
        kind: duckdb or postgres.
        handle: A DuckDB cursor or psycopg2 connection of its own.
        fetch: Runs a query and gives its rows.
    """

    kind: str
    handle: Any
    fetch: Callable[[str], list[tuple[Any, ...]]]

    def columns(self) -> dict[tuple[str, str], dict[str, str]]:
        """{(schema, table): {column: type in small letters}} of the database."""
        found: dict[tuple[str, str], dict[str, str]] = {}
        for schema, table, column, data_type in self.fetch(
            "select table_schema, table_name, column_name, lower(data_type) from information_schema.columns "
            "where table_catalog = current_database()"
        ):
            found.setdefault((schema, table), {})[column] = data_type
        return found

    def count_rows(self, tables: list[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """Count the rows of tables that are there."""
        counts = [
            f"select {number}, count(*) from {quoted(schema)}.{quoted(table)}"
            for number, (schema, table) in enumerate(tables)
        ]
        return {tables[number]: count for number, count in self.fetch(" union all ".join(counts))} if tables else {}

    def count_values(self, table: tuple[str, str], column: str, limit: int) -> int:
        """Count the different values of a column, up to a limit."""
        place, name = ".".join(quoted(part) for part in table), quoted(column)
        # Not every type can be compared, but every one is text.
        values = f"select distinct cast({name} as text) from {place} where {name} is not null limit {limit}"
        return int(self.fetch(f"select count(*) from ({values}) as found")[0][0])


@contextmanager
def open_warehouse(session: Any) -> Iterator[GuardedWarehouse]:
    """Open the warehouse of the model that is running.

    Args:
        session: What dbt gives the model: on DuckDB the warehouse, on Postgres a scratch database.

    Yields:
        The warehouse, by a connection that shares no transaction with dbt's: an error must not end that.
    """
    connection = open_beside()
    if connection is None:
        with closing(getattr(session, "_cursor", session).cursor()) as cursor:
            yield GuardedWarehouse("duckdb", cursor, lambda query: list(cursor.execute(query).fetchall()))
        return
    with closing(connection):
        # Each query for itself, so that one that fails ends no other.
        connection.autocommit = True

        def fetch(query: str) -> list[tuple[Any, ...]]:
            with connection.cursor() as rows:
                rows.execute(query)
                return list(rows.fetchall())

        yield GuardedWarehouse("postgres", connection, fetch)
