"""What is permitted, told a second time: one moment after the other, without SQL and without periods.

It shares nothing with the models but the seeds, which `law` reads by itself.
"""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, datetime

from tests.python.privacy.law import PURPOSES, known_places, law
from tests.python.privacy.told import Statement, mailbox

# In the order in which statements of one moment are taken: the last one wins.
REFUSALS = ("refused", "withdrawn")


@dataclass
class Customer:
    """A customer with contact points; of a device also the days between which it was theirs."""

    customer_id: str
    jurisdiction: str | None
    birth_date: date | None
    first_seen_at: datetime
    deceased_at: date | None = None
    points: set[tuple[str, str]] = field(default_factory=set)
    devices: list[tuple[str, datetime | None, datetime | None]] = field(default_factory=list)

    def said(self, statement: Statement) -> bool:
        """Whether a statement is one about this customer."""
        if statement.point[0] != "anonymous_id":
            return self.holds(statement.point)
        return any(
            device == statement.point[1]
            and (after is None or statement.captured_at > after)
            and (until is None or statement.captured_at <= until)
            for device, after, until in self.devices
        )

    def holds(self, point: tuple[str, str]) -> bool:
        """Whether a contact point is theirs, however it is spelled."""
        return mailbox(point) in {mailbox(own) for own in self.points}


def months_later(moment: datetime, months: int) -> datetime:
    """The same day of a later month, or the last one of that month."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]))


def end(statement: Statement, places: list[str | None], purpose: str, channel: str) -> datetime:
    """When a grant ends: by its source, or by the months of any law that applies."""
    ends = [statement.expires_at] if statement.expires_at else []
    name = {"consent": "consent_months", "soft_opt_in": "soft_opt_in_months"}.get(statement.legal_basis or "consent")
    for place in places:
        months = int(law(place, purpose, channel)[name]) if name else 0
        ends += [months_later(statement.captured_at, months)] if months else []
    return min(ends, default=datetime.max)


def verdict(statement: Statement, customer: Customer, purpose: str, channel: str) -> datetime | str | None:
    """What a statement says: "no", until when it says yes, "silence" for nothing that counts, None for nothing."""
    asks = PURPOSES[purpose]["asks_consent"] == "true"
    covers = statement.purpose == purpose or (statement.purpose == "all" and asks)
    if not covers or statement.channel not in (channel, "all") or statement.signal == "bounce":
        return None
    places = known_places(customer.jurisdiction, statement.jurisdiction)
    laws = [law(place, purpose, channel) for place in places]
    if statement.signal in ("gpc", "gpp") and not (statement.signal == "gpp" and statement.status == "granted"):
        binds = any(statement.signal in one["binding_signals"] for one in laws)
        return "no" if binds and statement.status in REFUSALS else None
    if statement.status in REFUSALS:
        return "no"
    if statement.status == "granted" and all(
        (statement.legal_basis or "consent") in one["legal_bases"] for one in laws
    ):
        until = end(statement, places, purpose, channel)
        return until if until > statement.captured_at else "silence"
    return "silence"


def stance(said: list[tuple[datetime, datetime | str]], moment: datetime) -> str:
    """Where a contact point stands at a moment after all that was said about it: "no", "yes" or "silence"."""
    strength = {"silence": 1, "no": 2}
    stands, until = "silence", datetime.max
    for at, what in sorted(said, key=lambda one: (one[0], strength.get(str(one[1]), 0))):
        if at > moment:
            break
        if isinstance(what, datetime):
            stands, until = "yes", what
        elif what == "no" or stands != "no":
            stands = what
    return "silence" if stands == "yes" and until <= moment else stands
