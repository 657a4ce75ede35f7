"""Both warehouses give the same rows from the same input, identity included."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from tests.python.declared import PUBLIC_TABLES, SEGMENT_TABLES, SYNC_TABLES

pytestmark = pytest.mark.dbt

# The sample has a single load, in which no customer was merged, and nobody decided anything about it.
EMPTY_TABLES = ("customer_id_redirects", "identity_override_outcomes")
CONSENT_TABLES = (
    "consent_ledger",
    "contact_point_consents",
    "customer_consents",
    "customer_consent_history",
    "suppressions",
)
FILLED_TABLES = [
    *(f"marts.{table}" for table in PUBLIC_TABLES if table not in EMPTY_TABLES),
    *(f"privacy.{table}" for table in CONSENT_TABLES),
    *(f"segments.{table}" for table in SEGMENT_TABLES),
    *(f"activation.{table}" for table in [*SYNC_TABLES, "sync_changes", "syncs"]),
]


def by_value(value: Any) -> Any:
    """A value in a form that does not depend on the driver that fetched it."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        value = json.loads(value)
    if isinstance(value, dict):
        return {key: by_value(item) for key, item in value.items()}
    if isinstance(value, list):
        return [by_value(item) for item in value]
    if isinstance(value, float):
        # Weights of a model are sums of floats, whose last digits depend on the order of rows.
        return Decimal(f"{value:.12g}").normalize()
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Decimal(str(value)).normalize()
    return value


def rows_by_value(rows: list[tuple[Any, ...]]) -> list[str]:
    """Rows in an order that does not depend on a collation."""
    return sorted(repr([by_value(value) for value in row]) for row in rows)


def test_the_database_sorts_text_as_english_does(sample_postgres: Any) -> None:
    ordered = [text for (text,) in sample_postgres.rows("select x from (values ('B'), ('a'), ('_c')) v (x) order by x")]
    assert ordered != sorted(ordered)


@pytest.mark.parametrize("table", FILLED_TABLES)
def test_public_tables_are_the_same_row_by_row(table: str, sample_warehouse: Any, sample_postgres: Any) -> None:
    query = f"select * from {table}"
    on_duckdb = rows_by_value(sample_warehouse.rows(query))
    on_postgres = rows_by_value(sample_postgres.rows(query))
    assert len(on_duckdb) > 0
    assert [pair for pair in zip(on_duckdb, on_postgres, strict=True) if pair[0] != pair[1]][:3] == []


def test_column_names_and_their_order_are_the_same(sample_warehouse: Any, sample_postgres: Any) -> None:
    query = """
        select table_name, column_name from information_schema.columns
        where table_schema = 'marts' order by 1, ordinal_position
    """
    assert sample_postgres.rows(query) == sample_warehouse.rows(query)


def differences(one: Any, other: Any) -> dict[str, list[Any]]:
    """The first rows of each public table that two warehouses do not share."""
    found = {}
    for table in FILLED_TABLES:
        rows, others = (set(rows_by_value(warehouse.rows(f"select * from {table}"))) for warehouse in (one, other))
        assert rows, table
        if rows != others:
            found[table] = sorted(rows ^ others)[:3]
    return found


def people(warehouse: Any) -> dict[frozenset[str], str]:
    """Customer id by the records of the customer."""
    records: dict[str, set[str]] = {}
    for record_id, customer_id in warehouse.rows("select record_id, customer_id from marts.customer_source_records"):
        records.setdefault(customer_id, set()).add(record_id)
    return {frozenset(held): customer_id for customer_id, held in records.items()}


@pytest.mark.long
def test_growing_and_starting_over_keep_both_warehouses_the_same(
    sample_warehouse: Any, new_warehouse: Callable[[], Any], new_postgres: Callable[..., Any]
) -> None:
    """Values, models and ids that a first run kept meet new records, then everything is built anew."""
    on_duckdb, on_postgres = new_warehouse(), new_postgres("sequence")
    for warehouse in (on_duckdb, on_postgres):
        assert warehouse.dbt("seed").returncode == 0
        assert warehouse.dbt("run", contacts_enabled=False, labels_enabled=False).returncode == 0
        assert warehouse.dbt("run", run_at="2026-02-01 00:00:00").returncode == 0
    assert differences(on_duckdb, on_postgres) == {}
    grown = people(on_duckdb)
    for warehouse in (on_duckdb, on_postgres):
        assert warehouse.dbt("run", "--full-refresh").returncode == 0
    assert differences(on_duckdb, on_postgres) == {}
    anew = people(on_duckdb)
    assert set(anew) == set(people(sample_warehouse))
    unchanged = set(anew) & set(grown)
    assert len(unchanged) > 1000
    assert {held: anew[held] for held in unchanged} == {held: grown[held] for held in unchanged}
