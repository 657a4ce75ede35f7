"""Both warehouses say the same of requests."""

from typing import Any

import pytest

from tests.python.postgres.test_parity import rows_by_value

pytestmark = pytest.mark.dbt

TABLES = ("privacy_requests", "privacy_requests_to_decide", "rectification_tasks", "data_inventory")


@pytest.mark.parametrize("table", TABLES)
def test_tables_of_requests_are_alike(table: str, sample_warehouse: Any, sample_postgres: Any) -> None:
    query = f"select * from privacy.{table}"
    rows = rows_by_value(sample_warehouse.rows(query))
    assert rows
    assert rows == rows_by_value(sample_postgres.rows(query))


def test_people_are_told_as_much(sample_warehouse: Any, sample_postgres: Any) -> None:
    # Keys of rows are hashes of their text, in which JSON and fractions are written differently.
    query = """
        select request_id, table_name, column_name, count(*), count(held_value) from privacy.subject_access_export
        group by request_id, table_name, column_name
    """
    rows = rows_by_value(sample_warehouse.rows(query))
    assert rows
    assert rows == rows_by_value(sample_postgres.rows(query))
