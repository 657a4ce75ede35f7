"""Scrubbing: deleted bytes are gone, everything else is as it was."""

from pathlib import Path
from typing import Any

import duckdb
import pytest

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
