"""Raw rows that break a rule: kept apart and named, stopping nothing, gone once they are corrected."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.declared import only
from tests.python.project.dirty_tables import HOSTILE, QUARANTINED, TABLES

pytestmark = pytest.mark.dbt

SETTINGS = only("shopify", "pos") | {"shopify_schema": "shop", "pos_schema": "tills"}
BUILD = (
    "--indirect-selection",
    "cautious",
    "--select",
    "path:models/staging/shopify",
    "path:models/staging/pos",
    "int_quarantine__records",
    "quarantined_rows",
)


@pytest.fixture(scope="module", params=["duckdb", pytest.param("postgres", marks=pytest.mark.long)])
def warehouse(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Any:
    """Dirty tables of two sources, staged once."""
    made = new_empty(request.param, "dirty")
    made.execute(*TABLES)
    for row, name in enumerate(HOSTILE):
        quoted = name.replace("'", "''")
        made.execute(f"insert into shop.customer (id, first_name) values ('hostile{row}', '{quoted}')")
    made.output = made.build(*BUILD, run_at="2026-01-01 00:00:00", **SETTINGS)
    return made


def test_bad_rows_are_named_with_the_rules_that_they_break(warehouse: Any) -> None:
    assert (
        warehouse.rows("""
            select source_name, table_name, row_key, reason, count_rows from quality.quarantined_rows
            order by source_name, table_name, row_key nulls first
        """)
        == QUARANTINED
    )


def test_bad_rows_that_are_person_records_are_known_as_such(warehouse: Any) -> None:
    records = "select record_id from quality.int_quarantine__records where record_id is not null order by 1"
    assert [record for (record,) in warehouse.rows(records) if "kkk" not in record] == [
        *("pos:member:m1", "pos:member:m4"),
        *("shopify:customer:2", "shopify:customer:5", "shopify:order:11", "shopify:order:12"),
    ]


def test_no_value_of_a_bad_row_is_told(warehouse: Any) -> None:
    assert "x.com" not in str(warehouse.rows("select * from quality.quarantined_rows"))
    assert "x.com" not in warehouse.output


def test_good_rows_are_staged_each_in_its_latest_good_version(warehouse: Any) -> None:
    customers = (
        "select shopify_customer_id, email from staging.stg_shopify__customers where email is not null order by 1"
    )
    assert warehouse.rows(customers) == [
        ("1", "a@x.com"),
        ("5", "old@x.com"),
        ("6", "now@x.com"),
        ("8", "mended@x.com"),
    ]
    orders = "select order_id, total_amount, cast(ordered_at as varchar) from staging.stg_shopify__orders order by 1"
    assert [(key, float(amount), at) for key, amount, at in warehouse.rows(orders)] == [
        ("10", 12.5, "2025-01-01 00:00:00"),
        ("13", 2.0, "2025-01-01 00:00:00"),
    ]
    assert warehouse.rows("select member_id, birth_date from staging.stg_pos__members order by 1") == [
        ("m2", None),
        ("m4", None),
    ]


def test_hostile_text_is_data(warehouse: Any) -> None:
    staged = "select shopify_customer_id, first_name from staging.stg_shopify__customers where first_name is not null"
    assert [name for _, name in sorted(warehouse.rows(staged))] == [name.strip() for name in HOSTILE]


def test_a_corrected_row_leaves_by_itself_and_others_keep_the_day_they_came(warehouse: Any) -> None:
    warehouse.execute(
        "update shop.customer set created_at = '2025-02-28' where id = '2'",
        "insert into tills.loyalty_members values ('m3', '1980-13-01', '2025-01-01', null)",
    )
    warehouse.build(*BUILD, run_at="2026-01-02 00:00:00", **SETTINGS)
    found = warehouse.rows("""
        select row_key, cast(first_seen_at as date) from quality.quarantined_rows
        where row_key in ('2', '5', 'm3') order by 1
    """)
    assert [(key, str(day)) for key, day in found] == [("5", "2026-01-01"), ("m3", "2026-01-02")]
    assert ("2", "b@x.com") in warehouse.rows("select shopify_customer_id, email from staging.stg_shopify__customers")
