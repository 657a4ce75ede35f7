"""Scrubbing: deleted bytes are gone, everything else is as it was."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pytest

from warehouse_cdp.postgres.scrubbing import vacuum_tables
from warehouse_cdp.scrubbing import CATALOG, rewrite_file

MARK = "zzyqmark-of-somebody-who-is-gone"

# Views that name their database, as dbt writes them, and one that stands on a view of a later name.
CONTENT = """
    create schema marts;
    create sequence marts.numbers start 5;
    create table marts.people (
        person_id integer primary key, name varchar not null default 'x', age integer check (age > 0)
    );
    create index by_name on marts.people (name);
    comment on table marts.people is 'People.';
    comment on column marts.people.name is 'What they are called.';
    create table marts.visits (person_id integer references marts.people (person_id));
    create view marts.z_people as select * from "store"."marts"."people";
    comment on view marts.z_people is 'People, seen.';
    create view marts.a_people as select * from "store"."marts"."z_people";
    create macro marts.twice(number) as number * 2;
    insert into marts.people values (1, '{mark}', 30), (2, 'Bea', 40);
    insert into marts.visits values (2);
    select nextval('marts.numbers')
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file from which somebody was deleted."""
    path = tmp_path / "store.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(CONTENT.format(mark=MARK))
    with duckdb.connect(str(path)) as connection:
        connection.execute("delete from marts.people where person_id = 1")
    path.chmod(0o640)
    return path


def everything(file: Path) -> list[Any]:
    """Catalogue and rows of a file."""
    with duckdb.connect(str(file), read_only=True) as connection:
        found: list[Any] = [
            connection.sql(query.format(name="store") + " order by all").fetchall() for query in CATALOG
        ]
        return [
            *found,
            connection.sql("from marts.a_people").fetchall(),
            connection.sql("from marts.visits").fetchall(),
        ]


def test_deleted_bytes_are_gone_and_the_rest_is_the_same(file: Path) -> None:
    assert MARK.encode() in file.read_bytes()
    before = everything(file)
    rewrite_file(file)
    assert MARK.encode() not in file.read_bytes()
    assert everything(file) == before
    assert file.stat().st_mode & 0o777 == 0o640
    assert [other.name for other in file.parent.iterdir()] == ["store.duckdb"]


def test_what_a_killed_scrub_left_is_removed(file: Path) -> None:
    leftover = file.with_name("store.duckdb.being_scrubbed")
    leftover.write_text("half of it")
    rewrite_file(file)
    assert not leftover.exists()


def test_a_file_in_use_is_left_alone(file: Path) -> None:
    with duckdb.connect(str(file)):
        before = file.read_bytes()
        with pytest.raises(duckdb.Error):
            rewrite_file(file)
    assert file.read_bytes() == before


@pytest.mark.long
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


@pytest.mark.long
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
