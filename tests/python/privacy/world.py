"""Customers with all that was said, and what the oracle makes of it."""

from dataclasses import dataclass, field
from datetime import datetime

from tests.python.privacy.law import PURPOSES, known_places, law
from tests.python.privacy.oracle import Customer, stance, verdict
from tests.python.privacy.told import Request, Statement, mailbox


@dataclass
class World:
    """Everything that is known at a time.

    Attributes:
        customers: Customers by their id.
        statements: What was said.
        requests: Requests, as they stand now.
    """

    customers: dict[str, Customer] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    def is_permitted(self, customer_id: str, purpose: str, channel: str, moment: datetime) -> bool:
        """Whether a customer's data may be used, at a moment up to now."""
        customer = self.customers[customer_id]
        policy = law(customer.jurisdiction, purpose, channel)
        if customer.deceased_at and datetime.combine(customer.deceased_at, datetime.min.time()) <= moment:
            return False
        if PURPOSES[purpose]["asks_consent"] == "true" and is_minor(customer, int(policy["age_of_consent"]), moment):
            return False
        if any(self.protects(request, customer, purpose, channel, moment) for request in self.requests):
            return False
        stances = self.stances(customer, purpose, channel, moment)
        if "no" in stances:
            return False
        return "yes" in stances or policy["silence"] == "opt_out"

    def stances(self, customer: Customer, purpose: str, channel: str, moment: datetime) -> set[str]:
        """Where the contact points of a customer stand; what any holder's law sees refused is refused to all."""
        found = set(self.stands(customer, purpose, channel, moment).values())
        for other in self.customers.values():
            stands = self.stands(other, purpose, channel, moment)
            found |= {
                "no"
                for (kind, value), where in stands.items()
                if where == "no" and kind != "anonymous_id" and customer.holds((kind, value))
            }
        return found

    def stands(self, customer: Customer, purpose: str, channel: str, moment: datetime) -> dict[tuple[str, str], str]:
        """Where each contact point of a customer stands at a moment, by the customer's own law."""
        said: dict[tuple[str, str], list[tuple[datetime, datetime | str]]] = {}
        for statement in self.statements:
            if customer.said(statement):
                what = verdict(statement, customer, purpose, channel)
                if what is not None:
                    said.setdefault(mailbox(statement.point), []).append((statement.captured_at, what))
        return {point: stance(about, moment) for point, about in said.items()}

    def protects(self, request: Request, customer: Customer, purpose: str, channel: str, moment: datetime) -> bool:
        """Whether a request keeps a customer out at a moment."""
        open_to_holders = request.kind in ("objection", "do_not_sell") and any(map(customer.holds, request.points))
        if request.customer != customer.customer_id and not open_to_holders:
            return False
        if request.requested_at > moment or not (request.in_force or moment < (request.closed_at or datetime.min)):
            return False
        if request.kind == "objection":
            if request.purpose is None:
                return PURPOSES[purpose]["is_direct_marketing"] == "true"
            return request.purpose == purpose or (
                request.purpose == "all" and PURPOSES[purpose]["asks_consent"] == "true"
            )
        if request.kind == "do_not_sell":
            places = known_places(customer.jurisdiction, request.jurisdiction)
            return any("do_not_sell" in law(place, purpose, channel)["binding_signals"] for place in places)
        return request.kind in ("erasure", "restriction")


def is_minor(customer: Customer, age: int, moment: datetime) -> bool:
    """Whether a customer is younger than an age; birthdays of 29 February are on the 28th in other years."""
    born = customer.birth_date
    if born is None or age == 0:
        return False
    try:
        birthday = born.replace(year=born.year + age)
    except ValueError:
        birthday = born.replace(year=born.year + age, day=28)
    return moment < datetime.combine(birthday, datetime.min.time())
