"""Scrubbing on Postgres: tables that lost rows are written anew, as the server or a proof remembers."""

from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from warehouse_cdp.postgres.scrubbing import vacuum_tables

pytestmark = pytest.mark.long
MARK = "zzyqmark-of-somebody-who-is-gone"


def test_postgres_writes_tables_anew_that_lost_rows(new_postgres: Callable[..., Any]) -> None:
    warehouse = new_postgres("scrub")
    warehouse.execute(
        "create schema marts",
        "create table marts.people (name text)",
        "create table marts.kept as select 1 as n",
        f"insert into marts.people select '{MARK}' || n from generate_series(1, 1000) as n",
    )
    warehouse.execute("delete from marts.people", "insert into marts.people values ('Bea')")
    file_of = "select pg_relation_filepath('marts.people'), pg_relation_filepath('marts.kept')"
    before = warehouse.rows(file_of)[0]
    with closing(warehouse.connect()) as connection:
        scrubbed, skipped = vacuum_tables(connection)
    after = warehouse.rows(file_of)[0]
    assert (scrubbed, skipped) == (1, [])
    assert before[0] != after[0] and before[1] == after[1]
    assert warehouse.rows("select name, pg_relation_size('marts.people') from marts.people") == [("Bea", 8192)]


def test_postgres_writes_anew_what_proofs_name_although_the_server_forgot(new_postgres: Callable[..., Any]) -> None:
    warehouse = new_postgres("scrub_after_a_crash")
    proofs = "(source_name, table_name) as (values ('crm', 'Order'), ('warehouse', 'history'))"
    warehouse.execute(
        *("create schema crm", "create schema privacy", "create schema published"),
        'create table crm."Order" (name text)',
        "create table crm.kept as select 1 as n",
        "create table privacy.history (name text)",
        "create table published.customers (name text)",
        f"create table privacy.erasure_proofs as with proofs {proofs} select * from proofs",
        "create table published.erasure_proofs as select * from privacy.erasure_proofs",
    )
    holding = ('crm."Order"', "privacy.history", "published.customers")
    for table in holding:
        warehouse.execute(f"insert into {table} select '{MARK}' from generate_series(1, 1000)", f"delete from {table}")
    warehouse.execute("select pg_stat_reset()")
    with closing(warehouse.connect()) as connection:
        vacuum_tables(connection)
    sizes = ", ".join(f"pg_relation_size('{table}')" for table in (*holding, "crm.kept"))
    assert warehouse.rows(f"select {sizes}") == [(0, 0, 0, 8192)]
