"""Requests find and keep whom they are about; corrections hold; old rows go; people are told what is theirs alone."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.declared import only
from tests.python.privacy.people import BEA, CARL, FOUND, FOUND_LATER, LATER, PEOPLE, SHARED_PHONE

pytestmark = pytest.mark.dbt
SETTINGS = only("contacts", "privacy") | {
    "run_at": "2025-06-20 00:00:00",
    "retention": {"contacts": {"contacts": {"column": "updated_at", "months": 24}}},
}
TABLES = ("+rectification_tasks", "+privacy_requests_to_decide")


def build(warehouse: Any, *command: str) -> None:
    """Build what requests change."""
    run = warehouse.dbt(*command, **SETTINGS)
    assert run.returncode == 0, run.stdout[-3000:]


def requests(warehouse: Any) -> dict[str, list[Any]]:
    """State of each request, with a record of the customer that it is about."""
    rows = warehouse.rows("""
        select requests.request_id, requests.status, requests.match_status, min(records.record_id)
        from privacy.privacy_requests as requests
        left join marts.customer_source_records as records on requests.customer_id = records.customer_id
        group by requests.request_id, requests.status, requests.match_status
    """)
    return {name: state for name, *state in rows}


@pytest.fixture(scope="module", params=["duckdb", pytest.param("postgres", marks=pytest.mark.long)], name="warehouse")
def built(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Any:
    """The first build."""
    made = new_empty(request.param, "requests")
    made.execute(*PEOPLE)
    build(made, "build", "--exclude-resource-type", "unit_test", "test", "--select", "+subject_access_export", *TABLES)
    return made


def test_a_request_is_about_one_customer_or_for_a_person_to_decide(warehouse: Any) -> None:
    assert requests(warehouse) == FOUND
    assert warehouse.rows("""
        select request_id, min(held), count(candidate_customer_id) from privacy.privacy_requests_to_decide
        group by request_id order by request_id
    """) == [("nobody", None, 0), ("quiet", "phone", 2), ("shared", "phone", 2)]
    assert warehouse.rows("""
        select request_id, cast(due_at as varchar), is_overdue, is_in_force from privacy.privacy_requests
        where request_id in ('access', 'shared') order by request_id
    """) == [("access", "2025-07-01 00:00:00", False, False), ("shared", "2025-06-16 00:00:00", True, True)]


def test_an_objection_protects_all_who_have_the_number_however_it_is_typed(warehouse: Any) -> None:
    assert warehouse.rows("""
        select customers.first_name, consents.decided_by_request_id from privacy.customer_consents as consents
        inner join marts.customers as customers on consents.customer_id = customers.customer_id
        where consents.purpose = 'marketing' and consents.channel = 'email' and consents.status = 'objected' order by 1
    """) == [("Ada", "quiet"), ("Bea", "quiet"), ("Carl", "objected")]
    assert warehouse.rows("""
        select distinct contact_point_value from privacy.suppressions
        where reason = 'objected' and contact_point_type = 'phone'
    """) == [(SHARED_PHONE,)]


def test_a_correction_overrides_sources_and_is_listed_for_them(warehouse: Any) -> None:
    assert warehouse.rows("select last_name, email from marts.customers where first_name = 'Ada'") == [
        ("Quill-Moss", "ada@new.com")
    ]
    counts = warehouse.rows("select attribute, status, count(*) from privacy.rectification_tasks group by 1, 2")
    assert sorted(counts) == [("email", "open", 2), ("last_name", "open", 2)]


def test_people_are_told_everything_but_what_may_be_somebody_elses(warehouse: Any) -> None:
    assert warehouse.rows("select distinct request_id from privacy.subject_access_export") == [("access",)]
    told = warehouse.rows("select table_name, column_name, held_value, is_withheld from privacy.subject_access_export")
    values = [str(value) for _, _, value, _ in told]
    assert {"ada@x.com", "ada@new.com", "Quill", "Quill-Moss"} <= set(values)
    of_others = (SHARED_PHONE, BEA, CARL, "bea@y.com", "carl@z.com")
    assert [value for value in values if any(other in value for other in of_others)] == []
    withheld = {(table, column) for table, column, _, is_withheld in told if is_withheld}
    assert {("stg_contacts__people", "phone"), ("customer_identifiers", "identifier_value")} <= withheld
    assert {"stg_contacts__people", "stg_privacy__requests", "customers"} <= {table for table, *_ in told}


def test_what_is_past_its_time_is_nowhere_and_its_deletion_is_proven(warehouse: Any) -> None:
    assert warehouse.rows("select first_name from contacts.contacts group by 1 order by 1") == [
        ("Ada",),
        ("Bea",),
        ("Carl",),
    ]
    assert warehouse.rows("select count(*) from staging.stg_contacts__people where first_name = 'Dora'") == [(0,)]
    assert warehouse.rows("select count(*) from marts.customers") == [(3,)]
    assert warehouse.rows("""
        select source_name, table_name, cast(kept_since as varchar), count_rows_removed, count_rows_left,
        delete_at_source from privacy.retention_proofs
    """) == [("contacts", "contacts", "2023-06-20 00:00:00", 1, 0, "source system and its loader")]


def test_matches_and_corrections_outlive_the_contact_points_that_led_to_them(warehouse: Any) -> None:
    before = warehouse.rows("select count(*) from identity.int_identity__request_anchors")
    warehouse.execute(*LATER)
    build(warehouse, "run", "--full-refresh", "--select", *TABLES)
    assert requests(warehouse) == FOUND_LATER
    # What the decision added: its record, and that it was matched.
    assert warehouse.rows("select count(*) from identity.int_identity__request_anchors") == [(before[0][0] + 2,)]
    assert sorted(warehouse.rows("select attribute, status from privacy.rectification_tasks group by 1, 2")) == [
        ("email", "done"),
        ("last_name", "open"),
    ]
    # A loader sent again what was past its time.
    assert warehouse.rows("select count(*) from contacts.contacts where first_name = 'Dora'") == [(0,)]
    assert warehouse.rows("select sum(count_rows_removed) from privacy.retention_proofs") == [(2,)]
