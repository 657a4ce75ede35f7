"""The true people and their homes, before anyone writes them down."""

from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from warehouse_cdp.sample.locales import Locale

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Address:
    """A home as its owner would write it, in parts."""

    street: str
    number: str
    flat: str
    city: str
    region: str
    postal_code: str


@dataclass(slots=True)
class Household:
    """People who share an address and sometimes more; times are seconds since 1970 (UTC)."""

    locale: Locale
    homes: list[tuple[int, Address]]
    landline: str = ""
    email: str = ""
    shares_device: bool = False
    members: list["Person"] = field(default_factory=list)


@dataclass(slots=True)
class Person:
    """One true person. Names and phones are lists of (valid from, value), oldest first."""

    number: int
    household: Household
    sex: str
    first_name: str
    middle_name: str
    last_names: list[tuple[int, str]]
    suffix: str
    title: str
    birth: date
    phones: list[tuple[int, str]]
    activity: float
    national_id: str
    private_email: str = ""
    second_email: str = ""
    work_email: str = ""
    company: str = ""
    switchboard: str = ""
    role_email: str = ""

    @property
    def person_id(self) -> str:
        """Truth key, such as p00001."""
        return f"p{self.number:05d}"

    @property
    def locale(self) -> Locale:
        """Locale of the home."""
        return self.household.locale


def at(history: list[tuple[int, Value]], when: int) -> Value:
    """Pick what was valid at a time.

    Args:
        history: (valid from, value) pairs, oldest first.
        when: Seconds since 1970 (UTC).

    Returns:
        The last value that had begun, or the first one.
    """
    found = history[0][1]
    for since, value in history:
        if since <= when:
            found = value
    return found
