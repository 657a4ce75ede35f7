"""Reading out of the warehouse of an adapter, and loading into it, without SQL in which rows stand."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import duckdb
import pyarrow as pa
from dbt.adapters.base.impl import BaseAdapter

from warehouse_cdp.throw_away import throw_away_session

Read = Callable[[str], duckdb.DuckDBPyRelation]


@contextmanager
def reader(adapter: BaseAdapter) -> Iterator[Read]:
    """Give a function that runs queries in the warehouse and gives their rows to DuckDB.

    Args:
        adapter: dbt's adapter.

    Yields:
        The function, as long as its connection is open.
    """
    handle = adapter.connections.get_thread_connection().handle
    if adapter.type() == "duckdb":
        # A cursor of its own for each, which may be in the midst of its rows.
        yield lambda query: handle.cursor()._cursor.cursor().sql(query)
        return
    from warehouse_cdp.postgres.adapter import open_connection
    from warehouse_cdp.postgres.reading import load_query

    connection = open_connection(adapter, "erasure")
    session = throw_away_session()
    try:
        yield lambda query: load_query(connection.handle, session, query, "rows_read")
    finally:
        session.close()
        adapter.connections.close(connection)


def load_temporary(adapter: BaseAdapter, name: str, rows: pa.Table) -> None:
    """Put rows into a temporary table of dbt's connection.

    Args:
        adapter: dbt's adapter.
        name: Name of the table.
        rows: Its rows.
    """
    handle = adapter.connections.get_thread_connection().handle
    if adapter.type() == "duckdb":
        session = handle.cursor()._cursor
        session.register("incoming", rows)
        session.execute(f"create or replace temporary table {name} as select * from incoming")
        session.unregister("incoming")
        return
    from warehouse_cdp.postgres.writing import copy_result, create_table_sql

    result = duckdb.from_arrow(rows)
    with handle.cursor() as cursor:
        cursor.execute(f"drop table if exists {name}")
        cursor.execute(create_table_sql(result, name))
        copy_result(cursor, result, name)
