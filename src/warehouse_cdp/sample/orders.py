"""Shop orders in the order of time: by accounts, by guests, as gifts, a few tests and deletions."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Entry, Form, fill_in
from warehouse_cdp.sample.order_lines import line_rows
from warehouse_cdp.sample.order_parts import LANDING, REFERRERS, address_columns, amount_columns, token
from warehouse_cdp.sample.order_plan import Order
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.products import draw_basket
from warehouse_cdp.sample.tables import Row, Rows, label

FORM = Form("guest", "customer", ("e164", "spaced", "national", "digits", "double_zero", "dashes"))


def _states(rng: Random, order: Order) -> Row:
    closed = clock.soon(rng, order.when, 10)
    if happens(rng, "order_cancelled"):
        done = clock.text(closed)
        return {"cancelled_at": done, "closed_at": done, "financial_status": "voided", "updated_at": done}
    paid = rng.choices(("paid", "refunded", "partially_refunded", "pending"), (92, 3, 2, 3))[0]
    states = {"financial_status": paid, "updated_at": clock.text(closed)}
    if paid == "pending":
        return states
    return {**states, "closed_at": clock.text(closed), "fulfillment_status": "fulfilled"}


def _receiver(rng: Random, people: list[Person], buyer: Person) -> Person:
    family = [member for member in buyer.household.members if member is not buyer]
    return rng.choice(family) if family and happens(rng, "gift_within_family") else rng.choice(people)


def _shipping(rng: Random, people: list[Person], order: Order) -> Row:
    # Most orders go where the bill goes; those columns stay empty to keep the files small.
    if not happens(rng, "gift_order"):
        return {}
    other = _receiver(rng, people, order.person)
    return address_columns("shipping", fill_in(rng, other, FORM, order.when), other.locale)


def _order_row(rng: Random, order: Order, order_id: str, entry: Entry, people: list[Person]) -> Row:
    account = order.account
    when = clock.text(order.when)
    return {
        "id": order_id,
        "name": f"#{order.number}",
        "order_number": str(order.number),
        "customer_id": account.customer_id if account else "",
        "email": account.entry.email if account else entry.email,
        "created_at": when,
        "processed_at": when,
        **_states(rng, order),
        "source_name": "web",
        "test": "true" if happens(rng, "order_is_test") else "false",
        "landing_site_base_url": rng.choice(LANDING),
        "referring_site": rng.choice(REFERRERS),
        "cart_token": token(rng),
        "checkout_token": token(rng),
        "buyer_accepts_marketing": rng.choice(("true", "false")),
        **address_columns("billing", entry, order.person.locale),
        **_shipping(rng, people, order),
        "_fivetran_deleted": "true" if happens(rng, "order_deleted") else "false",
        "_fivetran_synced": clock.text(clock.loaded(rng, order.when + 10 * clock.DAY)),
    }


def order_rows(rng: Random, people: list[Person], plan: list[Order]) -> Iterator[Rows]:
    """Write orders with their lines, and count them on the accounts.

    Args:
        rng: Seeded generator.
        people: All people, among them receivers of gifts.
        plan: Orders by time.

    Yields:
        Table name and row; the truth follows guest orders that are neither tests nor deleted.
    """
    for order in plan:
        order_id = str(4_500_000_000_000 + order.number * 32_768 + rng.randrange(32_768))
        entry = fill_in(rng, order.person, FORM, order.when)
        basket = draw_basket(rng)
        amounts, total = amount_columns(basket, order.person.locale)
        row = {**_order_row(rng, order, order_id, entry, people), **amounts}
        yield "shopify__order", row
        yield from line_rows(order_id, basket, row["_fivetran_synced"])
        real = row["test"] == row["_fivetran_deleted"] == "false"
        if order.account and real:
            order.account.orders += 1
            order.account.spent += 0 if row["financial_status"] == "voided" else total
        elif real:
            yield label("shopify", "order", order_id, order.person.person_id)
