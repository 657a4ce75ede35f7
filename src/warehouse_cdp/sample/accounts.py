"""Shop accounts: who registered, when, and the customer rows they leave."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Entry, Form, fill_in
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.products import money
from warehouse_cdp.sample.tables import Rows, label

# Shopify keeps the account's own phone as E.164.
FORM = Form("account", "customer", ("e164",))
NOTES = ("", "", "", "", "", "", "prefers parcel locker", "called about delivery")


@dataclass(slots=True)
class Account:
    """One registration; orders and spending grow while orders are made."""

    customer_id: str
    person: Person
    entry: Entry
    created_at: int
    orders: int = 0
    spent: int = 0


def _unique(taken: set[str], person: Person, entry: Entry) -> Entry | None:
    # Shopify lets no two customers have one e-mail or one phone; whoever has no mailbox left gives up.
    wanted = (entry.email, person.private_email, person.second_email, person.work_email)
    email = next((email for email in wanted if "@" in email and email.lower() not in taken), "")
    phone = entry.phone if entry.phone.startswith("+") and entry.phone not in taken else ""
    taken.update((email.lower(), phone))
    return replace(entry, email=email, phone=phone) if email else None


def open_accounts(rng: Random, people: list[Person]) -> list[Account]:
    """Let part of the people register, a few of them twice.

    Args:
        rng: Seeded generator.
        people: All people.

    Returns:
        Accounts by time of registration, with ids that grow in that order.
    """
    found: list[tuple[int, int]] = []
    for place in range(len(people)):
        if not happens(rng, "in_shop"):
            continue
        found.append((clock.moment(rng), place))
        if happens(rng, "registers_twice"):
            found.append((clock.moment(rng), place))
    accounts: list[Account] = []
    taken: set[str] = set()
    for number, (when, place) in enumerate(sorted(found)):
        as_of = clock.moment(rng, when) if happens(rng, "profile_refreshed") else when
        customer_id = str(6_100_000_000_000 + number * 32_768 + rng.randrange(32_768))
        entry = _unique(taken, people[place], fill_in(rng, people[place], FORM, as_of))
        if entry:
            accounts.append(Account(customer_id, people[place], entry, when))
    return accounts


def customer_rows(rng: Random, accounts: list[Account]) -> Iterator[Rows]:
    """Write the customer rows, after their orders are known.

    Args:
        rng: Seeded generator.
        accounts: All accounts.

    Yields:
        Table name and row; each customer's truth follows it.
    """
    for account in accounts:
        updated = clock.soon(rng, account.created_at, 400)
        opted_in = happens(rng, "opts_in")
        entry = account.entry
        yield (
            "shopify__customer",
            {
                "id": account.customer_id,
                "email": entry.email,
                "first_name": entry.first_name,
                "last_name": entry.last_name,
                "phone": entry.phone,
                "state": rng.choice(("enabled", "enabled", "enabled", "disabled", "invited")),
                "verified_email": "true" if happens(rng, "email_verified") else "false",
                "accepts_marketing": "true" if opted_in else "false",
                "orders_count": str(account.orders),
                "total_spent": money(account.spent),
                "currency": account.person.locale.currency,
                "default_address_id": str(int(account.customer_id) + 1_000_000_000_000),
                "email_marketing_consent_state": "subscribed" if opted_in else "not_subscribed",
                "email_marketing_consent_opt_in_level": rng.choice(("single_opt_in", "confirmed_opt_in")),
                "email_marketing_consent_consent_updated_at": clock.text(account.created_at) if opted_in else "",
                "note": rng.choice(NOTES),
                "tax_exempt": "false",
                "created_at": clock.text(account.created_at),
                "updated_at": clock.text(updated),
                "_fivetran_synced": clock.text(clock.loaded(rng, updated)),
            },
        )
        yield label("shopify", "customer", account.customer_id, account.person.person_id)
