"""The way of a request: it comes in, a dry run says what would go, the person goes, and the proof says so."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.privacy.erasure_people import ADA
from tests.python.privacy.erasure_request_story import GONE, NEWSLETTER, OF_BEA, OPT_OUTS, REQUEST, Story, tell
from tests.python.privacy.scanning import places_in_files, places_in_tables

SENT_IN = {("warehouse", "sync_log"), ("sync", "sync_results"), ("hightouch", "sync_changelog"), ("census", "sync_log")}
pytestmark = [pytest.mark.dbt, pytest.mark.long]


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
def story(
    request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any], tmp_path_factory: pytest.TempPathFactory
) -> Story:
    """The story, on each warehouse."""
    return tell(request.param, new_empty, tmp_path_factory.mktemp("by_request"))


def test_a_dry_run_counts_what_the_request_is_about_and_writes_nothing(story: Story) -> None:
    said = story.dry_run.stdout
    assert story.dry_run.returncode == 0, said
    assert {"contacts.contacts  4 rows", "shopify.order  2 rows", "privacy.privacy_requests  1 rows"} <= {
        line.strip() for line in said.splitlines()
    }, said
    assert [value for value in ADA if value in said] == []
    assert {"contacts.contacts", "marts.customers", "privacy_requests.privacy_requests"} <= story.before


def test_after_it_nothing_names_her(story: Story) -> None:
    assert story.erased.returncode == 0, story.erased.stdout
    assert places_in_tables(story.warehouse, ADA) == set()
    assert places_in_files(story.warehouse.folder, ADA, ["warehouse.duckdb", "warehouse.duckdb.wal"]) == set()
    assert [value for value in ADA if value in story.erased.stdout] == []
    assert story.warehouse.rows("select count(*) from marts.customer_source_records where source_name = 'till'") == [
        (1,)
    ]


def test_a_record_that_was_gone_before_is_forgotten_and_does_not_come_back(story: Story) -> None:
    """History named it; afterwards it was loaded once more."""
    assert "identity.int_identity__assignments" in story.gone_before
    assert not {place for place in story.gone_before if place.startswith("contacts.")}
    assert places_in_tables(story.warehouse, [GONE]) == set()


def test_the_proof_is_of_the_request(story: Story) -> None:
    proof = story.warehouse.rows(
        "select request_id, cast(requested_at as varchar), table_name, count_rows_removed from privacy.erasure_proofs"
    )
    assert {row[:2] for row in proof} == {(REQUEST, "2025-06-01 10:00:00")}
    tables = {row[2]: row[3] for row in proof}
    assert {"contacts", "order", "privacy_requests", "int_identity__assignments"} <= tables.keys()
    sent = story.warehouse.rows("select source_name, table_name, count_rows_removed from privacy.erasure_proofs")
    assert {(*place, 2) for place in SENT_IN} <= set(sent)


def test_what_was_sent_of_her_goes_from_the_log_and_from_the_destination(story: Story) -> None:
    known = story.warehouse.rows(
        "select sync_key, operation, count(*), count(synced_fields_hash) from activation.sync_log group by 1, 2"
    )
    of_her = [(key, *row) for key in story.keys for row in (("added", 2, 0), ("erased", 1, 0))]
    assert sorted(known) == sorted([*of_her, (OF_BEA, "added", 2, 2)])
    told = story.warehouse.rows("select sync_key, count(synced_fields_hash) from sync.sync_results group by 1")
    assert sorted(told) == sorted([*((key, 0) for key in story.keys), (OF_BEA, 1)])
    logged = story.warehouse.rows(
        "select row_id, count(fields) from hightouch_audit.sync_changelog group by 1 union all "
        "select record_identifier, count(record_payload) from census.sync_log group by 1"
    )
    assert sorted(logged) == sorted(told * 2)
    changes = story.warehouse.rows("select sync_name, sync_key, operation, reason from activation.sync_changes")
    of_customer, of_record = story.keys
    assert {
        (NEWSLETTER, of_customer, "removed", "erased"),
        (OPT_OUTS, of_record, "removed", "erased"),
    } == {row for row in changes if row[1] in story.keys}


def test_the_request_is_known_to_be_carried_out(story: Story) -> None:
    assert story.repeated.returncode == 0, story.repeated.stdout
    assert f"{REQUEST} was carried out before" in story.repeated.stdout


def test_with_another_key_nobody_else_is_erased(story: Story) -> None:
    assert story.with_another_key.returncode != 0
    assert "is not the key that the tombstones" in story.with_another_key.stdout
    assert story.warehouse.rows("select count(distinct key_mark) from privacy.int_privacy__tombstones") == [(1,)]
    assert story.warehouse.rows("select count(*) from contacts.contacts where source_record_id = 'bea1'") == [(1,)]
