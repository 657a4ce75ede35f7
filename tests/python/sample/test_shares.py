"""The files show the rates: missing fields, junk, gifts, double messages, moves."""

from collections import Counter
from collections.abc import Callable

import phonenumbers
import pytest

from warehouse_cdp.sample import emails, phones
from warehouse_cdp.sample.chance import rate
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.rates import RATES
from warehouse_cdp.sample.tables import Row

Tables = dict[str, list[Row]]
Select = Callable[[Tables], tuple[int, int]]
AssertClose = Callable[[int, int, float], None]


def _share(table: str, hit: Callable[[Row], bool], among: Callable[[Row], bool] = lambda row: True) -> Select:
    def count(tables: Tables) -> tuple[int, int]:
        rows = [row for row in tables[table] if among(row)]
        return sum(map(hit, rows)), len(rows)

    return count


def _junk_phone(row: Row) -> bool:
    return row["phone"] in phones.JUNK


SHARES: dict[str, Select] = {
    "till_phone": _share("pos__loyalty_members", lambda row: bool(row["phone"])),
    "till_email": _share("pos__loyalty_members", lambda row: bool(row["email"])),
    "till_birth": _share("pos__loyalty_members", lambda row: bool(row["birth_date"])),
    "birth_placeholder": _share("pos__loyalty_members", lambda row: row["birth_date"] == "01.01.1900",
                                lambda row: bool(row["birth_date"])),
    "account_phone": _share("shopify__customer", lambda row: bool(row["phone"])),
    "guest_phone": _share("shopify__order", lambda row: bool(row["billing_address_phone"])),
    "gift_order": _share("shopify__order", lambda row: bool(row["shipping_address_name"])),
    "order_is_test": _share("shopify__order", lambda row: row["test"] == "true"),
    "order_deleted": _share("shopify__order", lambda row: row["_fivetran_deleted"] == "true"),
    "crm_national_id": _share("contacts__contacts", lambda row: bool(row["national_id"]),
                              lambda row: row["source_name"] == "crm"),
    "whole_name_in_one_column": _share("contacts__contacts", lambda row: not row["last_name"],
                                       lambda row: row["source_name"] == "events_list"),
    "junk_email": _share("shopify__order", lambda row: row["email"] in emails.JUNK,
                         lambda row: not row["customer_id"]),
    "junk_phone": _share("contacts__contacts", _junk_phone, lambda row: bool(row["phone"])),
    "sales_email": _share("salesforce__contact", lambda row: bool(row["email"])),
    "sales_title": _share("salesforce__contact", lambda row: bool(row["title"])),
    "sales_switchboard": _share("salesforce__contact", lambda row: bool(row["phone"])),
    "lead_phone": _share("salesforce__lead", lambda row: bool(row["phone"])),
    "lead_last_name": _share("salesforce__lead", lambda row: row["last_name"] != "[not provided]"),
    "mail_first_name": _share("klaviyo__person", lambda row: bool(row["first_name"])),
    "mail_last_name": _share("klaviyo__person", lambda row: bool(row["last_name"]),
                             lambda row: bool(row["first_name"])),
    "mail_city": _share("klaviyo__person", lambda row: bool(row["city"])),
    "support_email": _share("zendesk__user", lambda row: bool(row["email"]),
                            lambda row: row["role"] == "end-user" and row["active"] == "true"),
    "display_name_is_mailbox": _share("zendesk__user", lambda row: row["name"].lower() == row["email"].split("@")[0],
                                      lambda row: bool(row["email"])),
    "ticket_is_solved": _share("zendesk__ticket", lambda row: row["status"] in ("solved", "closed")),
    "purchase_without_card": _share("pos__pos_transactions", lambda row: not row["loyalty_number"]),
    "purchase_returned": _share("pos__pos_transactions", lambda row: row["is_return"] == "true"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(SHARES))
def test_files_show_the_rate(tables: Tables, assert_close: AssertClose, name: str) -> None:
    hits, trials = SHARES[name](tables)
    assert_close(hits, trials, rate(name))


def test_messages_come_twice_at_their_rate(tables: Tables, assert_close: AssertClose) -> None:
    ids = [row["id"] for name in ("identifies", "pages", "tracks") for row in tables[f"segment__{name}"]]
    assert_close(len(ids) - len(set(ids)), len(set(ids)), rate("message_sent_twice"))


def test_mails_are_opened_at_their_rate(tables: Tables, assert_close: AssertClose) -> None:
    metrics = {row["id"]: row["name"] for row in tables["klaviyo__metric"]}
    counts = Counter(metrics[row["metric_id"]] for row in tables["klaviyo__event"])
    assert_close(counts["Opened Email"], counts["Received Email"], rate("mail_opened"))
    assert_close(counts["Clicked Email"], counts["Opened Email"], rate("mail_clicked"))


def test_wrong_digits_come_at_their_rate(tables: Tables, world: World, assert_close: AssertClose) -> None:
    rows = [row for row in tables["shopify__customer"] if row["phone"]]
    true = {phone for person in world.people for _, phone in person.phones}
    true |= {person.household.landline for person in world.people}
    assert all(phonenumbers.is_possible_number(phonenumbers.parse(row["phone"])) for row in rows)
    assert_close(sum(row["phone"] not in true for row in rows), len(rows), rate("phone_wrong_digit"))


def test_people_move_and_have_mailboxes_at_their_rates(world: World, assert_close: AssertClose) -> None:
    homes = list({id(person.household): person.household for person in world.people}.values())
    assert_close(sum(len(home.homes) > 1 for home in homes), len(homes), 1 - (1 - rate("moves_in_a_year")) ** 3)
    assert_close(sum(bool(home.landline) for home in homes), len(homes), rate("household_landline"))
    people = world.people
    assert_close(sum(bool(person.second_email) for person in people), len(people), rate("has_second_email"))
    assert_close(sum(bool(person.work_email) for person in people), len(people), rate("has_work_email"))


def test_rates_are_named_once_and_say_where_they_come_from() -> None:
    assert len({entry.name for entry in RATES}) == len(RATES)
    assert all(entry.source.startswith("assumption: ") or "http" in entry.source for entry in RATES)
    assert all(0 < entry.value < 1 for entry in RATES)
