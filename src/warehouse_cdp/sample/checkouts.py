"""Abandoned checkouts, mostly of guests and often half filled in."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.accounts import Account
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Form, fill_in
from warehouse_cdp.sample.order_parts import LANDING, address_columns, amount_columns, token
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.products import draw_basket
from warehouse_cdp.sample.tables import Row, Rows, label

FORM = Form("checkout", "customer", ("e164", "spaced", "national", "digits"))
SHOP = "https://shop.brightleaf.example"


def _plan(rng: Random, people: list[Person], accounts: list[Account]) -> list[tuple[int, Person, Account | None]]:
    plan: list[tuple[int, Person, Account | None]] = [
        (clock.moment(rng), person, None) for person in people if happens(rng, "in_checkout")
    ]
    plan += [
        (clock.moment(rng, account.created_at), account.person, account)
        for account in accounts
        if happens(rng, "account_abandons")
    ]
    return sorted(plan, key=lambda item: item[0])


def _row(rng: Random, checkout_id: str, when: int, person: Person, account: Account | None) -> Row:
    entry = fill_in(rng, person, FORM, when)
    amounts, _ = amount_columns(draw_basket(rng), person.locale)
    own, updated = token(rng), clock.soon(rng, when, 1)
    return {
        "id": checkout_id,
        "token": own,
        "cart_token": token(rng),
        "customer_id": account.customer_id if account else "",
        "email": account.entry.email if account else entry.email,
        "phone": entry.phone,
        "created_at": clock.text(when),
        "updated_at": clock.text(updated),
        "closed_at": "",
        **amounts,
        "abandoned_checkout_url": f"{SHOP}/checkouts/{own}/recover",
        "landing_site_base_url": rng.choice(LANDING),
        **address_columns("billing", entry, person.locale),
        "_fivetran_deleted": "true" if happens(rng, "checkout_deleted") else "false",
        "_fivetran_synced": clock.text(clock.loaded(rng, updated)),
    }


def checkout_rows(rng: Random, people: list[Person], accounts: list[Account]) -> Iterator[Rows]:
    """Write abandoned checkouts by time.

    Args:
        rng: Seeded generator.
        people: All people.
        accounts: All accounts.

    Yields:
        Table name and row; the truth follows guests' checkouts that are not deleted.
    """
    for number, (when, person, account) in enumerate(_plan(rng, people, accounts)):
        checkout_id = str(33_000_000_000_000 + number * 32_768 + rng.randrange(32_768))
        row = _row(rng, checkout_id, when, person, account)
        yield "shopify__abandoned_checkout", row
        if account is None and row["_fivetran_deleted"] == "false":
            yield label("shopify", "checkout", checkout_id, person.person_id)
