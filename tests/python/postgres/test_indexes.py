"""Readers on Postgres find rows by index, and its planner knows every table."""

import json
from contextlib import closing
from typing import Any

import pytest

pytestmark = pytest.mark.dbt

# What readers look up, and the columns of the index that finds it.
LOOKUPS = {
    "customers where customer_id = 'c'": "(customer_id)",
    "customer_traits where customer_id = 'c'": "(customer_id)",
    "customer_source_records where record_id = 'r'": "(record_id)",
    "customer_source_records where source_name = 's' and source_record_id = 'r'": "(source_name, source_record_id)",
    "customer_source_records where customer_id = 'c'": "(customer_id)",
    "customer_identifiers where identifier_type = 'email' and identifier_value = 'e'": "(identifier_value)",
    "customer_identifiers where customer_id = 'c'": "(customer_id)",
    "events where event_id = 'e'": "(event_id)",
    "events where customer_id = 'c' and occurred_at >= '2025-01-01'": "(customer_id, occurred_at)",
    "identity_match_evidence where record_id_a = 'a' and record_id_b = 'b'": "(record_id_a, record_id_b)",
    "identity_match_evidence where record_id_b = 'b'": "(record_id_b)",
    "identity_override_outcomes where record_id_a = 'a'": "(record_id_a, record_id_b)",
    "identity_override_outcomes where record_id_b = 'b'": "(record_id_b)",
    "identity_review_queue where priority = 1": "(priority)",
    "shared_identifiers where match_value = 'v'": "(match_value)",
}
UNIQUE = {
    ("customers", "(customer_id)"),
    ("customer_traits", "(customer_id)"),
    ("customer_source_records", "(record_id)"),
    ("events", "(event_id)"),
    ("identity_match_evidence", "(record_id_a, record_id_b)"),
    ("identity_review_queue", "(priority)"),
}


def index_columns(definition: str) -> str:
    """The columns in the definition of an index."""
    return definition[definition.rindex("(") :]


@pytest.mark.parametrize("lookup", LOOKUPS)
def test_a_lookup_uses_its_index(lookup: str, sample_postgres: Any) -> None:
    with closing(sample_postgres.connect()) as connection, connection.cursor() as cursor:
        # The sample is so small that reading a whole table is quick.
        cursor.execute("set enable_seqscan = off")
        cursor.execute(f"explain (format json) select * from marts.{lookup}")
        plan = json.dumps(cursor.fetchone()[0])
        cursor.execute("select indexname, indexdef from pg_indexes where schemaname = 'marts'")
        used = [index_columns(definition) for name, definition in cursor.fetchall() if f'"{name}"' in plan]
    assert used == [LOOKUPS[lookup]]


def test_keys_are_unique_indexes_and_no_index_is_without_a_reader(sample_postgres: Any) -> None:
    indexes = sample_postgres.rows("select tablename, indexdef from pg_indexes where schemaname = 'marts'")
    columns = {(table, index_columns(definition)) for table, definition in indexes}
    assert columns == {(lookup.split()[0], found_by) for lookup, found_by in LOOKUPS.items()}
    unique = {(table, index_columns(definition)) for table, definition in indexes if "UNIQUE" in definition}
    assert unique == UNIQUE


def test_duckdb_makes_no_indexes(sample_warehouse: Any) -> None:
    assert sample_warehouse.rows("select count(*) from duckdb_indexes()") == [(0,)]


def test_every_table_is_analysed_when_it_is_built(sample_postgres: Any) -> None:
    tables = dict(sample_postgres.rows("select schemaname || '.' || relname, last_analyze from pg_stat_user_tables"))
    assert {"marts.events", "identity.int_identity__clusters", "raw.sample_shopify__order"} <= tables.keys()
    assert [table for table, analysed_at in tables.items() if analysed_at is None] == []
