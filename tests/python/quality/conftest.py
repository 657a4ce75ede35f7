"""Expectations that are checked on a few tables of their own, on both warehouses."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any

import duckdb
import psycopg2
import pytest

from warehouse_cdp.postgres.beside import lending

TABLES = """
    create schema staging;
    create table staging.people as
    select
        case when number > 3 then 'p' || cast(number as text) end as id,
        case when number > 10 then 'p' || cast(number as text) || '@secret.com' else 'no secret address' end as email,
        case when number <= 150 then 'gold' else 'silver' end as tier,
        cast('2026-01-01 00:00:00' as timestamp) as updated_at,
        case when number = 1 then cast('2099-01-01' as timestamp) else cast('2025-12-01' as timestamp) end as seen_at,
        cast('1931-05-06' as date) as birth_date,
        cast(number as integer) as points,
        cast(number as smallint) as visits,
        cast(number as real) as weight,
        'country ' || cast(number % 60 as text) as country,
        cast(null as text) as nickname
    from generate_series(1, 200) as numbers (number);
    create table staging.nobody as select * from staging.people where points < 0;
"""


@pytest.fixture(params=["duckdb", "postgres"])
def session(request: pytest.FixtureRequest, new_database: Callable[[str], None]) -> Iterator[Any]:
    """What dbt gives a Python model on each warehouse, which has the tables."""
    with ExitStack() as opened:
        scratch = opened.enter_context(duckdb.connect())
        if request.param == "duckdb":
            scratch.execute(TABLES)
        else:
            server = request.getfixturevalue("postgres_server")
            new_database(name := f"checking_{abs(hash(request.node.name)) % 10**9}")

            def connect() -> Any:
                return psycopg2.connect(host=server, dbname=name, user="postgres")

            with closing(connect()) as connection, connection, connection.cursor() as cursor:
                cursor.execute(TABLES)
            opened.enter_context(lending(connect))
        yield scratch
