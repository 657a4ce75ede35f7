"""A statement about consent that is loaded again is the same one; a row that says something new is another."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.declared import only

pytestmark = pytest.mark.dbt

SELECTED = (
    *("--select", "consent_states", "consent_terms", "stg_consent__receipts", "stg_preferences__changes"),
    *("int_consents__receipts", "int_consents__preferences"),
)
TABLES = [
    "create schema consent",
    "create schema preferences",
    "create table consent.consent_receipts (receipt_id varchar, purpose varchar, identifier varchar, "
    "identifier_type varchar, event_state varchar, event_time varchar, _loaded_at varchar)",
    "insert into consent.consent_receipts values "
    "('r1', 'Newsletter', 'a@x.test', 'email', 'given', '2025-01-01', '2025-01-02'), "
    "('r1', 'Surveys', 'a@x.test', 'email', 'refused', '2025-01-01', '2025-01-02'), "
    "('r2', 'Newsletter', '+4915112345678', 'phone', 'given', null, '2025-01-02')",
    "create table preferences.preference_changes (change_id varchar, identifier varchar, identifier_type varchar, "
    "topic varchar, channel varchar, preference varchar, changed_at varchar, _loaded_at varchar)",
    "insert into preferences.preference_changes values "
    "('c1', 'a@x.test', 'email', 'newsletter', 'email', 'unsubscribed', '2025-02-01', '2025-02-02')",
]
AGAIN = [
    "insert into consent.consent_receipts "
    "select * replace ('2025-06-01' as _loaded_at) from consent.consent_receipts where event_time is not null",
    "insert into preferences.preference_changes "
    "select * replace ('2025-06-01' as _loaded_at) from preferences.preference_changes",
    # Older than what is there, and only now loaded.
    "insert into preferences.preference_changes values "
    "('c0', 'a@x.test', 'email', 'newsletter', 'email', 'subscribed', '2024-02-01', '2025-06-01')",
    # The tool keeps one row a receipt and writes into it.
    "insert into consent.consent_receipts values "
    "('r1', 'Surveys', 'a@x.test', 'email', 'given', '2025-05-01', '2025-06-01')",
]


def _statements(warehouse: Any) -> set[tuple[object, ...]]:
    columns = "source_name, source_statement_id, contact_point_value, purpose, channel, status, captured_at"
    return set(
        warehouse.rows(
            f"select {columns} from intermediate.int_consents__receipts "
            f"union all select {columns} from intermediate.int_consents__preferences"
        )
    )


def test_only_what_was_said_anew_is_a_new_statement(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    warehouse.execute(*TABLES)
    settings = only("consent", "preferences")
    assert warehouse.dbt("build", *SELECTED, "--exclude-resource-type", "unit_test", "test", **settings).returncode == 0
    before = _statements(warehouse)
    assert len(before) == 4
    warehouse.execute(*AGAIN)
    assert warehouse.dbt("build", *SELECTED, "--exclude-resource-type", "unit_test", "test", **settings).returncode == 0
    after = _statements(warehouse)
    assert len({(source, statement) for source, statement, *_ in before | after}) == 6
    assert {(status, str(said_at)) for *_, status, said_at in after - before} == {
        ("granted", "2025-05-01 00:00:00"),
        ("granted", "2024-02-01 00:00:00"),
    }
    assert {(status, str(said_at)) for *_, status, said_at in before - after} == {("refused", "2025-01-01 00:00:00")}
