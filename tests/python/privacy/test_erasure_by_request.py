"""The way of a request: it comes in, a dry run says what would go, the person goes, and the proof says so."""

import hashlib
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from tests.python.privacy.erasure_people import ADA, load_people
from tests.python.privacy.erasure_steps import cdp, project_of
from tests.python.privacy.erasure_story import FIRST
from tests.python.privacy.scanning import places_in_files, places_in_tables

pytestmark = [pytest.mark.dbt, pytest.mark.long]

REQUEST = "R-1027"
NEWSLETTER, OPT_OUTS = "sync_klaviyo__newsletter", "sync_klaviyo__consents"
OF_BEA = hashlib.sha256(b"klaviyo|bea").hexdigest()


class Story(NamedTuple):
    """What was said, in order, and keys of Ada at Klaviyo: as a customer, and of a record of hers."""

    warehouse: Any
    keys: tuple[str, str]
    before: set[str]
    dry_run: Any
    erased: Any
    repeated: Any
    with_another_key: Any


def load_request(warehouse: Any) -> None:
    """Ada asks to be erased, and somebody checks that it is her."""
    warehouse.execute(
        "create schema privacy_requests",
        "create schema sync",
        "create table privacy_requests.privacy_requests (request_id varchar, request_type varchar, status varchar, "
        "requested_at timestamp, identity_verified_at timestamp, email varchar)",
        f"insert into privacy_requests.privacy_requests values ('{REQUEST}', 'erasure', 'in_progress', "
        "'2025-06-01 10:00:00', '2025-06-02 10:00:00', 'Ada.Quill@X.com')",
        "create table sync.sync_results (sync_name varchar, sync_key varchar, run_id varchar, operation varchar, "
        "status varchar, synced_fields_hash varchar, finished_at timestamp)",
    )


def send(warehouse: Any) -> tuple[str, str]:
    """Let the log hold what Klaviyo was sent of Ada and of Bea, and a tool say more that no build has read yet."""
    ((customer_id,),) = warehouse.rows(
        "select customer_id from marts.customer_source_records where source_record_id = 'ada-quill-1'"
    )
    of_customer, of_record = (
        hashlib.sha256(f"klaviyo|{value}".encode()).hexdigest() for value in (customer_id, "crm:contact:ada-quill-1")
    )
    sent = [(NEWSLETTER, of_customer), (OPT_OUTS, of_record), (NEWSLETTER, OF_BEA)]
    for name, key in sent:
        row = f"'{name}', '{key}', '%s', 'added', 'succeeded', 'hash', timestamp '2025-05-01'"
        warehouse.execute(
            "insert into activation.sync_log (sync_name, sync_key, run_id, operation, status, synced_fields_hash, "
            f"finished_at) values ({row % 1})",
            f"insert into sync.sync_results values ({row % 2})",
        )
    return of_customer, of_record


@pytest.fixture(scope="module")
def story(new_empty: Callable[[str, str], Any], tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The story, on DuckDB."""
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("CDP_ERASURE_KEY", raising=False)
        warehouse = new_empty("duckdb", "erasure_by_request")
        warehouse.project = project_of(tmp_path_factory.mktemp("by_request") / "project", "privacy", "sync")
        load_people(warehouse)
        load_request(warehouse)
        warehouse.build(*FIRST, "+sync_log")
        keys = send(warehouse)
        before = places_in_tables(warehouse, ADA)
        dry_run = cdp(warehouse, "erase", REQUEST, "--dry-run", key=None)
        erased = cdp(warehouse, "erase", REQUEST)
        repeated = cdp(warehouse, "erase", REQUEST, "--dry-run", key=None)
        another = cdp(warehouse, "erase", "--record", "crm:contact:bea1", key="x" * 40)
        return Story(warehouse, keys, before, dry_run, erased, repeated, another)


def test_a_dry_run_counts_what_the_request_is_about_and_writes_nothing(story: Story) -> None:
    said = story.dry_run.stdout
    assert story.dry_run.returncode == 0, said
    assert {"contacts.contacts  3 rows", "shopify.order  2 rows", "privacy.privacy_requests  1 rows"} <= {
        line.strip() for line in said.splitlines()
    }
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


def test_the_proof_is_of_the_request(story: Story) -> None:
    proof = story.warehouse.rows(
        "select request_id, cast(requested_at as varchar), table_name, count_rows_removed from privacy.erasure_proofs"
    )
    assert {row[:2] for row in proof} == {(REQUEST, "2025-06-01 10:00:00")}
    tables = {row[2]: row[3] for row in proof}
    assert {"contacts", "order", "privacy_requests", "int_identity__assignments"} <= tables.keys()
    assert tables["sync_log"] == 2


def test_what_was_sent_of_her_goes_from_the_log_and_from_the_destination(story: Story) -> None:
    known = story.warehouse.rows(
        "select sync_key, operation, count(*), count(synced_fields_hash) from activation.sync_log group by 1, 2"
    )
    of_her = [(key, *row) for key in story.keys for row in (("added", 2, 0), ("erased", 1, 0))]
    assert sorted(known) == sorted([*of_her, (OF_BEA, "added", 2, 2)])
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
