"""What people say and ask for, and which contact points are one."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Statement:
    """What somebody said about a contact point, at a time and maybe until a time."""

    event_id: str
    point: tuple[str, str]
    purpose: str
    channel: str
    status: str
    captured_at: datetime
    legal_basis: str | None = None
    jurisdiction: str | None = None
    signal: str | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True)
class Request:
    """A request that protects the customer whom it was matched with and the address that it came from."""

    request_id: str
    kind: str
    email: str | None
    customer: str | None
    purpose: str | None
    jurisdiction: str | None
    requested_at: datetime
    in_force: bool
    closed_at: datetime | None
    phone: str | None = None

    @property
    def points(self) -> list[tuple[str, str]]:
        """The address and the number that it came from."""
        return [(kind, value) for kind, value in (("email", self.email), ("phone", self.phone)) if value]


def mailbox(point: tuple[str, str]) -> tuple[str, str]:
    """A contact point without what Google ignores in an address: a tag, dots, and which of its two domains it is."""
    kind, value = point
    name, _, domain = value.partition("@")
    if kind != "email" or domain not in ("gmail.com", "googlemail.com"):
        return point
    return kind, f"{name.split('+')[0].replace('.', '')}@gmail.com"
