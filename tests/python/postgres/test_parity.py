"""Both warehouses give the same rows from the same input, identity included."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest

from tests.python.columns import manifest_of

pytestmark = pytest.mark.dbt

# The sample has a single load, in which nobody was merged, erased or sent, no row is bad, and nobody decided anything.
EMPTY_TABLES = {
    *("customer_id_redirects", "identity_override_outcomes", "quarantined_rows", "erasure_proofs", "retention_proofs"),
    "sync_log",
}
# What is compared of tables that hold other things besides: of some what a run was called and how long it took, of
# others hashes of text in which JSON and fractions are written differently.
IN_PART = {
    "data_quality_results": "suite, table_name, expectation, column_name, rule, severity, success, problem, count_rows",
    "subject_access_export": "request_id, table_name, column_name, held_value is null",
}
# Only what publishing did.
NOT_COMPARED = {"publication_log"}


def by_value(value: Any) -> Any:
    """A value in a form that does not depend on the driver that fetched it."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        # Some text only begins like JSON.
        with suppress(json.JSONDecodeError):
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


def public_tables(warehouse: Any) -> list[tuple[str, str]]:
    """Schema and name of every public table that is compared, as dbt knew them in the last run of a warehouse."""
    return [
        (node["schema"], node["name"])
        for node in manifest_of(warehouse)["nodes"].values()
        if node["config"].get("access") == "public" and node["name"] not in NOT_COMPARED
    ]


def differences(one: Any, other: Any, tables: list[tuple[str, str]]) -> dict[str, list[Any]]:
    """The first rows of each table that two warehouses do not share."""
    found = {}
    for schema, table in tables:
        query = f"select {IN_PART.get(table, '*')} from {schema}.{table}"
        rows, others = (Counter(rows_by_value(warehouse.rows(query))) for warehouse in (one, other))
        assert rows or table in EMPTY_TABLES, table
        if rows != others:
            found[table] = sorted(((rows - others) + (others - rows)).elements())[:3]
    return found


def test_public_tables_are_the_same_row_by_row(sample_warehouse: Any, sample_postgres: Any) -> None:
    tables = public_tables(sample_warehouse)
    assert {table for _, table in tables} > EMPTY_TABLES | set(IN_PART) | {"customers", "sync_changes", "profile_gaps"}
    assert differences(sample_warehouse, sample_postgres, tables) == {}


def test_column_names_and_their_order_are_the_same(sample_warehouse: Any, sample_postgres: Any) -> None:
    columns = "select table_name, column_name from information_schema.columns where table_schema = 'marts'"
    query = f"{columns} order by 1, ordinal_position"
    assert sample_postgres.rows(query) == sample_warehouse.rows(query)


def people(warehouse: Any) -> dict[frozenset[str], str]:
    """Customer id by the records of the customer."""
    records: defaultdict[str, set[str]] = defaultdict(set)
    for record_id, customer_id in warehouse.rows("select record_id, customer_id from marts.customer_source_records"):
        records[customer_id].add(record_id)
    return {frozenset(held): customer_id for customer_id, held in records.items()}


@pytest.mark.long
def test_growing_and_starting_over_keep_both_warehouses_the_same(
    sample_warehouse: Any, new_warehouse: Callable[[], Any], new_postgres: Callable[..., Any]
) -> None:
    """Values, models and ids that a first run kept meet new records, then everything is built anew."""
    on_duckdb, on_postgres = new_warehouse(), new_postgres("sequence")
    tables = public_tables(sample_warehouse)
    for warehouse in (on_duckdb, on_postgres):
        assert warehouse.dbt("seed").returncode == 0
        assert warehouse.dbt("run", contacts_enabled=False, labels_enabled=False).returncode == 0
        assert warehouse.dbt("run", run_at="2026-01-02 00:00:00").returncode == 0
    assert differences(on_duckdb, on_postgres, tables) == {}
    grown = people(on_duckdb)
    for warehouse in (on_duckdb, on_postgres):
        assert warehouse.dbt("run", "--full-refresh").returncode == 0
    assert differences(on_duckdb, on_postgres, tables) == {}
    anew = people(on_duckdb)
    assert set(anew) == set(people(sample_warehouse))
    unchanged = set(anew) & set(grown)
    assert len(unchanged) > 1000
    assert {held: anew[held] for held in unchanged} == {held: grown[held] for held in unchanged}
