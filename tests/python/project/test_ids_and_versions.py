"""Ids that would break an index or mix two sources, and versions of one moment: decided on raw rows."""

from collections.abc import Callable
from random import Random
from string import ascii_letters
from typing import Any

import pytest

from tests.python.declared import only

pytestmark = pytest.mark.dbt

SETTINGS = only("contacts", "segment", "salesforce")
BUILD = (
    *("--indirect-selection", "cautious", "--select"),
    *("path:models/staging/contacts", "path:models/staging/segment", "path:models/staging/salesforce"),
    *("int_records__contacts", "int_records__segment_people", "int_events__segment_pages"),
    *("int_quarantine__records", "quarantined_rows"),
)
# Text that no index can compress; some of its letters take two bytes.
NOISE = "é" * 50 + "".join(Random(1).choices(ascii_letters, k=3_000))
LONGEST = NOISE[:450]
TOO_LONG = NOISE[:451]

TABLES = [
    "create schema contacts",
    "create table contacts.contacts (source_name varchar, source_record_id varchar)",
    f"insert into contacts.contacts values ('{LONGEST}', '{LONGEST}'), ('crm', '{TOO_LONG}'), ('{NOISE}', '1')",
    "insert into contacts.contacts values ('Salesforce', '1'), ('crm', '1')",
    "create schema segment",
    "create table segment.identifies (id varchar, anonymous_id varchar, user_id varchar, email varchar)",
    f"insert into segment.identifies values ('1', '{LONGEST}', null, 'a@x.com'), ('2', '{NOISE}', null, 'a@x.com'), "
    f"('3', 'device', '{TOO_LONG}', 'a@x.com'), ('4', 'device', '{LONGEST}', 'a@x.com')",
    'create table segment.pages (id varchar, anonymous_id varchar, "timestamp" varchar)',
    f"insert into segment.pages values ('{LONGEST}', '{LONGEST}', '2025-01-01'), ('2', '{NOISE}', '2025-01-01')",
    "create table segment.tracks (id varchar)",
    "create schema salesforce",
    "create table salesforce.contact (id varchar, is_deleted varchar, master_record_id varchar, first_name varchar, "
    "last_modified_date varchar, _fivetran_active varchar, _fivetran_start varchar, _fivetran_synced varchar)",
    """insert into salesforce.contact values
        ('active', 'true', null, 'then', '2025-01-01', 'false', '2025-01-03', '2025-01-09'),
        ('active', 'false', null, 'now', '2025-01-01', 'true', '2025-01-02', '2025-01-02'),
        ('merged', 'true', 'z', 'then', '2025-01-01', 'false', '2025-01-02', '2025-01-09'),
        ('merged', 'true', 'a', 'now', '2025-01-01', 'false', '2025-01-03', '2025-01-02'),
        ('changed', 'false', null, 'then', '2025-01-01', 'true', '2025-01-09', '2025-01-09'),
        ('changed', 'false', null, 'now', '2025-01-02', 'true', '2025-01-03', '2025-01-02')""",
]
QUARANTINED = {
    ("contacts", "salesforce|1", "source_name is that of a source with tables of its own"),
    ("contacts", f"crm|{TOO_LONG}", "source_record_id is longer than 500 bytes"),
    ("contacts", f"{NOISE[:500].lower()}|1", "source_name is longer than 500 bytes"),
    ("identifies", "2", "anonymous_id is longer than 500 bytes"),
    ("identifies", "3", "user_id is longer than 500 bytes"),
    ("pages", "2", "anonymous_id is longer than 500 bytes"),
}


@pytest.fixture(scope="module", params=["duckdb", pytest.param("postgres", marks=pytest.mark.long)])
def warehouse(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Any:
    """The tables, staged once."""
    made = new_empty(request.param, "ids")
    made.execute(*TABLES)
    made.build(*BUILD, run_at="2026-01-01 00:00:00", **SETTINGS)
    return made


def test_rows_whose_ids_are_too_long_or_of_another_source_are_in_quarantine(warehouse: Any) -> None:
    assert set(warehouse.rows("select table_name, row_key, reason from quality.quarantined_rows")) == QUARANTINED


def test_the_longest_ids_still_fit_into_an_index(warehouse: Any) -> None:
    for table, columns, count in (
        ("int_records__contacts", "record_id", 2),
        ("int_records__contacts", "source_name, source_record_id", 2),
        ("int_records__segment_people", "record_id", 2),
        ("int_events__segment_pages", "event_id", 1),
    ):
        name = f"unique_{table}_{len(columns)}"
        warehouse.execute(f"create unique index {name} on intermediate.{table} ({columns})")
        assert warehouse.rows(f"select count(*) from intermediate.{table}") == [(count,)]


def test_of_versions_of_one_moment_the_active_one_counts_then_the_one_that_began_later(warehouse: Any) -> None:
    assert warehouse.rows("select contact_id, first_name from staging.stg_salesforce__contacts order by 1") == [
        ("active", "now"),
        ("changed", "now"),
        ("merged", "now"),
    ]


def test_a_run_without_rows_forgets_nothing(warehouse: Any) -> None:
    kept = "select * from quality.quarantined_rows order by quarantine_id"
    before = warehouse.rows(kept)
    run = warehouse.dbt("run", "--empty", "--select", "quarantined_rows", run_at="2026-02-02 00:00:00", **SETTINGS)
    assert run.returncode == 0, run.stdout
    assert warehouse.rows(kept) == before
    assert len(before) == len(QUARANTINED)
