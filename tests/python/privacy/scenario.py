"""What a scenario of consent is, and the words that scenarios are told in."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from tests.python.privacy.oracle import Customer
from tests.python.privacy.told import Request, Statement
from tests.python.privacy.world import World


@dataclass(frozen=True)
class Scenario:
    """People whose contact points share nothing with those of other scenarios.

    Attributes:
        name: What happens.
        worlds: What the two runs know; one where nothing changes.
        answers: Customer or contact point, purpose and channel to the answers of the runs: ``+granted > -withdrawn``.
        reasons: The same to words that the reason holds in the end.
        past: The same with a day, to whether it was permitted then.
    """

    name: str
    worlds: tuple[World, ...]
    answers: dict[str, str]
    reasons: dict[str, str] = field(default_factory=dict)
    past: dict[str, bool] = field(default_factory=dict)

    def world(self, run: int) -> World:
        """What a run knows; the first run is 0."""
        return self.worlds[min(run, len(self.worlds) - 1)]


def person(who: str, place: str | None, *points: str, born: date | None = None) -> Customer:
    """A customer with contact points, written as ``email:e1``; a device was theirs at all times."""
    keys = [(kind, value) for kind, _, value in (point.partition(":") for point in points)]
    devices = [(value, None, None) for kind, value in keys if kind == "anonymous_id"]
    own = {key for key in keys if key[0] != "anonymous_id"}
    return Customer(who, place, born, datetime(2023, 1, 1), None, own, [*devices])


def said(status: str, day: str, point: str = "email:e1", about: str = "marketing email", **more: Any) -> Statement:
    """A statement; the day and the contact point make its id."""
    kind, _, value = point.partition(":")
    purpose, channel = about.split()
    moment = datetime.fromisoformat(day)
    return Statement(f"{value}.{status}.{day}", (kind, value), purpose, channel, status, moment, **more)


def asked(
    kind: str,
    day: str,
    closed: str | None = None,
    email: str | None = None,
    who: str | None = None,
    about: str | None = None,
) -> Request:
    """A request, in force as long as it is not closed."""
    closed_at = datetime.fromisoformat(closed) if closed else None
    return Request("q1", kind, email, who, about, None, datetime.fromisoformat(day), closed is None, closed_at)


def world(people: list[Customer], *what: Statement | Request) -> World:
    """What a run knows."""
    return World(
        {one.customer_id: one for one in people},
        [one for one in what if isinstance(one, Statement)],
        [one for one in what if isinstance(one, Request)],
    )


ANNA = person("anna", "DE", "email:e1")
BOTH = person("anna", "DE", "email:e1", "email:e2")
BERT = person("bert", "DE", "email:e2")
YES, NO = said("granted", "2025-03-01"), said("withdrawn", "2025-06-01", "email:e2")
GPC = said("refused", "2025-05-01", "anonymous_id:d1", "sale all", signal="gpc")
