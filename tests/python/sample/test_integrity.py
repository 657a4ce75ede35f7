"""Keys fit together, sums add up, times stay on the time line."""

from collections import Counter
from decimal import Decimal

import pytest

from warehouse_cdp.sample.tables import TABLES, Row
from warehouse_cdp.sample.writing import stream

Tables = dict[str, list[Row]]
UNIQUE = (
    ("shopify__customer", "id"),
    ("shopify__customer", "email"),
    ("shopify__order", "id"),
    ("shopify__order", "order_number"),
    ("shopify__order_line", "id"),
    ("shopify__abandoned_checkout", "id"),
    ("pos__loyalty_members", "member_id"),
    ("pos__loyalty_members", "loyalty_number"),
    ("pos__pos_transactions", "transaction_id"),
    ("contacts__contacts", "source_record_id"),
    ("salesforce__account", "id"),
    ("salesforce__contact", "id"),
    ("salesforce__lead", "id"),
    ("klaviyo__person", "id"),
    ("klaviyo__person", "email"),
    ("klaviyo__event", "id"),
    ("klaviyo__metric", "id"),
    ("zendesk__user", "id"),
    ("zendesk__ticket", "id"),
    ("zendesk__ticket_comment", "id"),
    ("consent__cmp_decisions", "consent_id"),
    ("preferences__preference_changes", "change_id"),
)
REFERENCES = (
    ("shopify__order", "customer_id", "shopify__customer", "id"),
    ("shopify__abandoned_checkout", "customer_id", "shopify__customer", "id"),
    ("shopify__order_line", "order_id", "shopify__order", "id"),
    ("pos__pos_transactions", "loyalty_number", "pos__loyalty_members", "loyalty_number"),
    ("pos__pos_transactions", "original_transaction_id", "pos__pos_transactions", "transaction_id"),
    ("pos__pos_transaction_lines", "transaction_id", "pos__pos_transactions", "transaction_id"),
    ("salesforce__contact", "account_id", "salesforce__account", "id"),
    ("salesforce__contact", "master_record_id", "salesforce__contact", "id"),
    ("salesforce__lead", "converted_contact_id", "salesforce__contact", "id"),
    ("klaviyo__event", "person_id", "klaviyo__person", "id"),
    ("klaviyo__event", "metric_id", "klaviyo__metric", "id"),
    ("zendesk__ticket", "requester_id", "zendesk__user", "id"),
    ("zendesk__ticket_comment", "user_id", "zendesk__user", "id"),
    ("zendesk__ticket_comment", "ticket_id", "zendesk__ticket", "id"),
    ("zendesk__ticket_field_history", "ticket_id", "zendesk__ticket", "id"),
    ("mailchimp__unsubscribe", "member_id", "mailchimp__member", "id"),
    ("consent__cmp_decisions", "user_id", "segment__identifies", "user_id"),
    ("segment__pages", "user_id", "segment__identifies", "user_id"),
    ("segment__tracks", "user_id", "segment__identifies", "user_id"),
)
LOADED = ("_fivetran_synced", "received_at", "_loaded_at", "uuid_ts")


@pytest.mark.parametrize(("table", "column"), UNIQUE)
def test_ids_are_unique_and_present(tables: Tables, table: str, column: str) -> None:
    values = [row[column].lower() for row in tables[table]]
    assert all(values)
    assert len(set(values)) == len(values)


@pytest.mark.parametrize(("child", "column", "parent", "key"), REFERENCES)
def test_references_exist(tables: Tables, child: str, column: str, parent: str, key: str) -> None:
    used = {row[column] for row in tables[child]} - {""}
    assert used
    assert used <= {row[key] for row in tables[parent]}


@pytest.mark.parametrize(
    ("lines", "parent", "key", "part", "whole"),
    [
        ("shopify__order_line", "shopify__order", ("order_id", "id"), "pre_tax_price", "subtotal_price"),
        (
            "pos__pos_transaction_lines",
            "pos__pos_transactions",
            ("transaction_id",) * 2,
            "net_amount",
            "net_amount",
        ),
    ],
)
def test_lines_add_up(tables: Tables, lines: str, parent: str, key: tuple[str, str], part: str, whole: str) -> None:
    sums: Counter[str] = Counter()
    for row in tables[lines]:
        sums[row[key[0]]] += Decimal(row[part])  # type: ignore[assignment]
    assert sums == {row[key[1]]: Decimal(row[whole]) for row in tables[parent]}


def test_times_stay_on_the_time_line(tables: Tables) -> None:
    for rows in tables.values():
        for row in rows:
            times = [row[column] for column in LOADED if row.get(column)]
            assert all("2023-01-01" <= time <= "2026-01-01 00:00:00" for time in times)


def test_customers_carry_the_totals_of_their_orders(tables: Tables) -> None:
    real = [row for row in tables["shopify__order"] if row["test"] == row["_fivetran_deleted"] == "false"]
    counts = Counter(row["customer_id"] for row in real)
    assert all(int(row["orders_count"]) == counts[row["id"]] for row in tables["shopify__customer"])


def test_the_mailing_system_copies_orders_of_the_shop(tables: Tables) -> None:
    names = {row["id"]: row["name"] for row in tables["klaviyo__metric"]}
    copies = [row for row in tables["klaviyo__event"] if names[row["metric_id"]] == "Placed Order"]
    orders = {(row["created_at"], row["total_price"]) for row in tables["shopify__order"]}
    assert len(copies) > 100
    assert {(row["datetime"], row["property_value"]) for row in copies} <= orders


def test_rows_know_no_column_that_is_not_written() -> None:
    assert all(row.keys() <= set(TABLES[name]) for name, row in stream(100, seed=1))
