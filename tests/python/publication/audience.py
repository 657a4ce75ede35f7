"""Those who read what the small project publishes: analysts, and somebody who reads on while a run publishes."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import duckdb

from tests.python.publication.small import Small
from tests.python.warehouses import PostgresWarehouse


def file_of(small: Small, role: str) -> Path:
    """The published file of a role on DuckDB; the name of the role begins with an underscore."""
    return small.published.with_stem(f"{small.published.stem}{role}")


def of_analysts(small: Small, query: str) -> list[tuple[object, ...]]:
    """Fetch rows as analysts do; the query has their schema as ``{}``."""
    if small.warehouse.target == "postgres":
        return small.warehouse.rows(query.format("share_analyst"))
    with duckdb.connect(str(file_of(small, "_analyst")), read_only=True) as file:
        return file.sql(query.format("share")).fetchall()


def tables_of_analysts(small: Small) -> set[object]:
    """The tables that analysts may read."""
    query = "select distinct table_name from information_schema.columns where table_schema = '{}'"
    return {name for (name,) in of_analysts(small, query)}


@contextmanager
def somebody_reads_on(small: Small) -> Iterator[None]:
    """Read one table in a long transaction and another one when a run waits for it: they are of one moment."""
    if not isinstance(small.warehouse, PostgresWarehouse):
        yield
        return
    waiting = "select 1 from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()"
    has_ended = threading.Event()
    with closing(small.warehouse.connect()) as connection, connection.cursor() as cursor, ThreadPoolExecutor() as pool:
        connection.set_session(isolation_level="REPEATABLE READ")
        cursor.execute("select count(*) from share.visits")
        visits = cursor.fetchall()

        def read_on() -> object:
            while not small.warehouse.rows(waiting) and not has_ended.wait(0.1):
                pass
            cursor.execute("select count(*) from share.people")
            people = cursor.fetchall()
            connection.rollback()
            return people

        people = pool.submit(read_on)
        try:
            yield
        finally:
            has_ended.set()
        assert people.result() == visits
