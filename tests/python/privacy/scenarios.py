"""Named scenarios of consent: what two runs know, and what is permitted after each."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from tests.python.privacy.oracle import Customer, Request, Statement
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


def asked(kind: str, day: str, closed: str | None = None, email: str | None = None, who: str | None = None) -> Request:
    """A request, in force as long as it is not closed."""
    closed_at = datetime.fromisoformat(closed) if closed else None
    return Request("q1", kind, email, who, None, None, datetime.fromisoformat(day), closed is None, closed_at)


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

SCENARIOS = [
    Scenario(
        "withdrawal",
        (world([ANNA], YES), world([ANNA], YES, said("withdrawn", "2025-08-01"))),
        {"anna marketing email": "+granted > -withdrawn", "anna marketing post": "+silent > +silent"},
        past={"anna marketing email 2025-07-31": True, "anna marketing email 2025-08-01": False},
    ),
    Scenario(
        "expiry",
        (
            world(
                [ANNA, person("zoe", "US-NY", "email:e3")],
                said("granted", "2023-12-05"),
                said("granted", "2023-12-05", "email:e3", expires_at=datetime(2024, 12, 5)),
            ),
        ),
        {"anna marketing email": "-expired > -expired", "zoe marketing email": "+expired > +expired"},
        {"anna marketing email": "silence means no"},
        {"anna marketing email 2025-12-04": True, "anna marketing email 2023-12-04": False},
    ),
    Scenario(
        "contradiction_of_two_sources",
        (
            world(
                [person("anna", "DE", "email:e1", "record_id:r1")],
                said("refused", "2024-02-01", "record_id:r1", "marketing all"),
                YES,
            ),
        ),
        {"anna marketing email": "-refused > -refused", "anna marketing post": "-refused > -refused"},
        {"anna marketing email": "the most restrictive decides"},
        {"anna marketing email 2025-04-01": False},
    ),
    Scenario(
        "merge_of_subscribed_and_unsubscribed",
        (world([ANNA, BERT], YES, NO), world([BOTH], YES, NO)),
        {"anna marketing email": "+granted > -withdrawn"},
        {"anna marketing email": "the most restrictive decides"},
    ),
    Scenario(
        "split_afterwards",
        (world([BOTH], YES, NO), world([ANNA, BERT], YES, NO)),
        {"anna marketing email": "-withdrawn > +granted", "bert marketing email": "> -withdrawn"},
        past={"anna marketing email 2025-07-01": True, "bert marketing email 2025-07-01": False},
    ),
    Scenario(
        "late_statement",
        (world([ANNA], YES), world([ANNA], YES, said("withdrawn", "2025-02-01"))),
        {"anna marketing email": "+granted > +granted"},
        past={"anna marketing email 2025-02-02": False, "anna marketing email 2025-03-02": True},
    ),
    Scenario(
        "repeated_statement", (world([ANNA], YES), world([ANNA], YES)), {"anna marketing email": "+granted > +granted"}
    ),
    Scenario(
        "minor",
        (world([person("mia", "DE", "email:e1", born=date(2009, 8, 1))], YES),),
        {"mia marketing email": "+granted > +granted", "mia service email": "+silent > +silent"},
        past={"mia marketing email 2025-07-31": False, "mia marketing post 2025-07-31": False},
    ),
    Scenario(
        "gpc_device",
        (world([person("cal", "US-CA", "anonymous_id:d1")]), world([person("cal", "US-CA", "anonymous_id:d1")], GPC)),
        {"cal sale web": "+silent > -refused", "cal marketing email": "+silent > +silent"},
        {"cal sale web": "gpc"},
    ),
    Scenario(
        "gpc_where_it_does_not_bind",
        (
            world(
                [person("liz", "GB", "anonymous_id:d1")],
                said("granted", "2025-02-01", "anonymous_id:d1", "sale web"),
                GPC,
            ),
        ),
        {"liz sale web": "+granted > +granted"},
    ),
    Scenario(
        "unsubscribed_address_with_new_owner",
        (world([ANNA], said("withdrawn", "2025-01-01")), world([person("eve", "US-NY", "email:e1")])),
        {"eve marketing email": "> -withdrawn", "email:e1 marketing email": "-withdrawn > -withdrawn"},
    ),
    Scenario(
        "objection_that_is_lifted",
        (
            world([ANNA], YES, asked("objection", "2025-05-01", who="anna")),
            world([ANNA], YES, asked("objection", "2025-05-01", "2025-09-01", who="anna")),
        ),
        {"anna marketing email": "-objected > +granted"},
        past={"anna marketing email 2025-06-01": False, "anna marketing email 2025-09-01": True},
    ),
    Scenario(
        "grant_that_was_over_when_it_was_said",
        (
            world(
                [person("zoe", "US-NY", "email:e1")],
                said("withdrawn", "2025-02-01"),
                said("granted", "2025-03-01", expires_at=datetime(2025, 2, 15)),
            ),
        ),
        {"zoe marketing email": "-withdrawn > -withdrawn"},
    ),
    Scenario(
        "confirmation_that_never_came",
        (
            world(
                [person("zoe", "US-NY", "email:e1"), ANNA, BERT],
                said("withdrawn", "2025-02-01"),
                said("pending", "2025-03-01"),
                said("pending", "2025-03-01", "email:e2"),
            ),
        ),
        {"zoe marketing email": "-withdrawn > -withdrawn", "bert marketing email": "-pending > -pending"},
    ),
    Scenario(
        "erasure_asked_from_an_address_of_two",
        (world([BOTH, person("bert", "DE", "email:e1")], YES, asked("erasure", "2025-05-01", email="e1")),),
        {"bert marketing email": "+granted > +granted", "email:e1 marketing email": "-erased > -erased"},
    ),
    Scenario(
        "bounce",
        (world([BOTH], YES, said("withdrawn", "2025-04-01", "email:e1", "all email", signal="bounce")),),
        {"anna marketing email": "+granted > +granted", "email:e1 service email": "-bounced > -bounced"},
    ),
]
