"""Who orders when: account holders, the busy ones often, and guests."""

from dataclasses import dataclass
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.accounts import Account
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.people import Person


@dataclass(frozen=True, slots=True)
class Order:
    """An order to be written: when, by whom, for which account (none for guests)."""

    when: int
    number: int
    person: Person
    account: Account | None


def _purchases(rng: Random, person: Person) -> int:
    return 0 if happens(rng, "shop_never_bought") else int(person.activity)


def plan_orders(rng: Random, people: list[Person], accounts: list[Account]) -> list[Order]:
    """Decide who orders when.

    Args:
        rng: Seeded generator.
        people: All people.
        accounts: All accounts.

    Returns:
        Orders by time.
    """
    plan: list[tuple[int, Person, Account | None]] = []
    for account in accounts:
        for _ in range(_purchases(rng, account.person)):
            plan.append((clock.moment(rng, account.created_at), account.person, account))
    for person in people:
        returns = happens(rng, "in_guest")
        while returns:
            plan.append((clock.moment(rng), person, None))
            returns = happens(rng, "guest_returns")
    plan.sort(key=lambda item: item[0])
    numbered = enumerate(plan, start=1001)
    return [Order(when, number, person, account) for number, (when, person, account) in numbered]
