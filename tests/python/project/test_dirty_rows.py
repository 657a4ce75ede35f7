"""Raw rows that break a rule: kept apart and named, stopping nothing, gone once they are corrected."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.declared import only

pytestmark = pytest.mark.dbt

SETTINGS = only("shopify", "pos") | {"shopify_schema": "shop", "pos_schema": "tills"}
BUILD = (
    "--indirect-selection",
    "cautious",
    "--select",
    "path:models/staging/shopify",
    "path:models/staging/pos",
    "quarantined_rows",
)
HOSTILE = ["'; drop table shop.customer; --", "\t\x07\u202e\U0001f9d1\u200d\U0001f680", '"quoted", ' + "x" * 10_000]

TABLES = [
    "create schema shop",
    "create schema tills",
    "create table shop.customer (id varchar, email varchar, first_name varchar, created_at varchar, "
    "updated_at varchar, _fivetran_synced timestamp, _fivetran_deleted boolean)",
    # An amount as number, a time as seconds since 1970, and history: past versions are no rows of today.
    'create table shop."order" (id bigint, email varchar, created_at bigint, total_price double precision, '
    "custom_field_1 varchar, _fivetran_synced varchar, _fivetran_active boolean)",
    "create table shop.order_line (id varchar, order_id varchar, quantity varchar, _fivetran_synced varchar)",
    "create table shop.abandoned_checkout (id varchar)",
    "create table tills.loyalty_members (member_id varchar, birth_date varchar, updated_at varchar, "
    "_ab_cdc_deleted_at varchar)",
    "create table tills.pos_transactions (transaction_id varchar, sold_at varchar, net_amount varchar)",
    "create table tills.pos_transaction_lines (transaction_id varchar, line_number varchar, net_amount varchar)",
    """insert into shop.customer values
        ('1', 'a@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        ('2', 'b@x.com', null, '2025-02-30', '2025-01-02', '2025-01-02', false),
        (null, 'c@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        (' ', 'd@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        ('5', 'old@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        ('5', 'bad@x.com', null, 'yesterday', '2025-01-03', '2025-01-03', false),
        ('6', 'late@x.com', null, '2025-01-01', '2025-01-02', '2025-01-09', false),
        ('6', 'now@x.com', null, '2025-01-01', '2025-01-08', '2025-01-08', false),
        ('7', 'gone@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        ('7', null, null, 'deleted', null, '2025-01-04', true),
        ('8', 'mended@x.com', null, '2025-99-01', '2025-01-02', '2025-01-02', false),
        ('8', 'mended@x.com', null, '2025-09-01', '2025-01-03', '2025-01-03', false)""",
    """insert into shop."order" values
        (10, 'a@x.com', 1735689600, 12.5, 'custom', '2025-01-01', true),
        (11, 'a@x.com', 1735689600, 'NaN', null, '2025-01-01', true),
        (12, 'a@x.com', 1735689600, 1e30, null, '2025-01-01', true),
        (13, 'a@x.com', 1735689600, 1, 'past', '2025-01-09', false),
        (13, 'a@x.com', 1735689600, 2, 'present', '2025-01-02', true)""",
    """insert into tills.loyalty_members values
        ('m1', '31.02.1980', '2025-01-01', null),
        ('m2', '00.00.0000', '2025-01-01', null),
        ('m4', null, '2025-01-01', null),
        ('m4', null, '31/12/2025', null),
        ('m5', null, '2025-01-01', null),
        ('m5', null, null, '2025-02-01'),
        (repeat('k', 600), null, '2025-01-01', null)""",
    "insert into tills.pos_transactions values ('t1', '2025-01-01T10:00:00Z', '1.234,50'), ('t2', '2025-01-01', '7'), "
    "('t3', '2025-01-01 10:00:00 EST', '7')",
    "insert into tills.pos_transaction_lines values ('t2', 'one', '7'), ('t2', '1', '7')",
]
QUARANTINED = [
    ("pos", "loyalty_members", "k" * 500, "member_id is longer than 500 characters", 1),
    ("pos", "loyalty_members", "m1", "birth_date is no date", 1),
    ("pos", "loyalty_members", "m4", "updated_at is no timestamp", 1),
    ("pos", "pos_transaction_lines", "t2|one", "line_number is no integer", 1),
    ("pos", "pos_transactions", "t1", "net_amount is no amount", 1),
    ("pos", "pos_transactions", "t3", "sold_at is no timestamp", 1),
    ("shopify", "customer", None, "id is missing", 2),
    ("shopify", "customer", "2", "created_at is no timestamp", 1),
    ("shopify", "customer", "5", "created_at is no timestamp", 1),
    ("shopify", "order", "11", "total_price is no amount", 1),
    ("shopify", "order", "12", "total_price is no amount", 1),
]


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
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
    assert [name for _, name in sorted(warehouse.rows(staged))] == [name.strip(" ") for name in HOSTILE]


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
