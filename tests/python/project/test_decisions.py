"""`cdp link` and `cdp unlink` take effect in the next build, and `cdp explain` says why."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.declared import only

pytestmark = [pytest.mark.dbt, pytest.mark.long]

SETTINGS = only("contacts", "overrides")
MODELS = (
    "--select",
    "+customer_source_records",
    "+identity_match_evidence",
    "+identity_override_outcomes",
    "stg_labels__labelled_records",
)
ADA, BEA, ADA_TOO = "crm:contact:1", "crm:contact:2", "till:contact:3"
PEOPLE = [
    "create schema contacts",
    """create table contacts.contacts as
    select * from (values
        ('crm', '1', 'Ada', 'Quill', 'ada@x.com'), ('crm', '2', 'Bea', 'Stone', 'bea@y.com'),
        ('till', '3', 'Ada', 'Quill', 'ada@x.com')
    ) as t (source_name, source_record_id, first_name, last_name, email)""",
]


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
def warehouse(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Any:
    """Three records of two people."""
    made = new_empty(request.param, "decisions")
    made.execute(*PEOPLE)
    build(made, "build", "--exclude-resource-type", "unit_test", "test")
    return made


def build(warehouse: Any, *command: str) -> dict[str, str]:
    """Build what decisions change; gives the customer of every record."""
    run = warehouse.dbt(*(command or ["run"]), *MODELS, **SETTINGS)
    assert run.returncode == 0, run.stdout[-3000:]
    return dict(warehouse.rows("select record_id, customer_id from marts.customer_source_records"))


def test_decisions_hold_from_the_next_build_until_the_opposite_is_decided(warehouse: Any) -> None:
    before = dict(warehouse.rows("select record_id, customer_id from marts.customer_source_records"))
    assert before[ADA] == before[ADA_TOO] != before[BEA]

    linked = warehouse.cdp("link", BEA, ADA, "--why", "it's her; 'married' {{ 1 + 1 }}", "--by", "Zoe")
    assert linked.returncode == 0, linked.stdout
    assert "The next `dbt build` applies it" in linked.stdout
    after = build(warehouse)
    assert after[ADA] == after[ADA_TOO] == after[BEA]
    told = warehouse.cdp("explain", BEA, ADA_TOO).stdout
    assert "in 2 steps" in told
    assert "decided to be one customer by Zoe" in told
    assert "it's her; 'married' {{ 1 + 1 }}" in told
    assert "the same email under one name" in told

    assert warehouse.cdp("unlink", ADA, BEA, "--why", "sisters").returncode == 0
    parted = build(warehouse)
    assert parted[ADA] == parted[ADA_TOO] != parted[BEA]
    told = warehouse.cdp("explain", ADA_TOO, BEA).stdout
    assert "never compared: they share none of the keys" in told
    assert "Somebody decided to keep them apart" in told
    assert warehouse.rows("""
        select decision, outcome, reason from marts.identity_override_outcomes order by recency
    """) == [("unlink", "in force", "sisters"), ("link", "superseded", "it's her; 'married' {{ 1 + 1 }}")]

    files = [file for file in (warehouse.folder / "target").rglob("*") if file.is_file()]
    assert files
    assert [file for file in files if ADA_TOO.encode() in file.read_bytes()] == []


def test_who_is_not_there_cannot_be_decided_about(warehouse: Any) -> None:
    refused = warehouse.cdp("unlink", ADA, "crm:contact:nobody", "--why", "x")
    assert refused.returncode == 1
    assert "There is no record 'crm:contact:nobody'" in refused.stdout
    assert "customer_source_records" in refused.stdout


def test_charts_are_for_their_owner_and_name_people_only_where_a_pair_is_asked_for(warehouse: Any) -> None:
    drawn = warehouse.cdp("charts", "--pair", ADA, ADA_TOO, "--output", str(warehouse.folder / "charts"))
    assert drawn.returncode == 0, drawn.stdout
    assert "No labelled pairs" in drawn.stdout
    pages = {file.name: file for file in (warehouse.folder / "charts").iterdir()}
    assert {name: "ada@x.com" in file.read_text() for name, file in pages.items()} == {
        "match_weights.html": False,
        "pair_1.html": True,
    }
    assert {file.stat().st_mode & 0o777 for file in pages.values()} == {0o600}
