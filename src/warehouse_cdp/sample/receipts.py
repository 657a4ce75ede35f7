"""Receipts of a consent tool: given, refused, withdrawn, expired, contradicted, in several jurisdictions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.messages import draw_uuid
from warehouse_cdp.sample.people import Person, at
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Row, Rows

PURPOSES = (
    "Email marketing", "SMS marketing", "Personalisation", "Analytics", "Targeted advertising", "Sale or sharing",
    "Market research",
)  # fmt: skip
_ABROAD = ("CA-ON", "BR", "CH")
_NOTICES = (("2023-01", clock.START), ("2024-06", clock.START + 517 * clock.DAY))
_ADULT = 18


@dataclass(frozen=True)
class _Subject:
    identifier: str
    identifier_type: str
    jurisdiction: str
    language: str
    method: str


def _age(person: Person, when: int) -> int:
    day = datetime.fromtimestamp(when, UTC).date()
    return day.year - person.birth.year - ((day.month, day.day) < (person.birth.month, person.birth.day))


def _subject(rng: Random, person: Person, when: int) -> _Subject:
    country = person.locale.country_code
    region = at(person.household.homes, when).region
    home = f"{country}-{region}" if country == "US" else country
    young = _age(person, when) < _ADULT
    method = "web form, a parent confirmed" if young and happens(rng, "parent_asked") else "web form"
    by_phone = rng.random() < 0.1
    return _Subject(
        identifier=at(person.phones, when) if by_phone else person.private_email,
        identifier_type="Phone" if by_phone else "Email",
        jurisdiction=rng.choice(_ABROAD) if happens(rng, "receipt_abroad") else home,
        language=person.locale.code.replace("_", "-"),
        method=method,
    )


def _row(rng: Random, subject: _Subject, purpose: str, state: str, when: int) -> Row:
    notice = max(version for version, since in _NOTICES if since <= when)
    given = state in ("given", "renewed")
    return {
        "receipt_id": draw_uuid(rng),
        "purpose": purpose,
        "identifier": subject.identifier,
        "identifier_type": subject.identifier_type,
        "lawful_basis": rng.choice(("Consent", "GDPR Art. 6(1)(a)", "")) if given else "",
        "event_type": "explicit" if given else "expressed",
        "event_state": state,
        "event_time": clock.text(when),
        "validity_duration": rng.choice(("P1Y", "P24M", "P2Y", "")) if given else "",
        "jurisdiction": subject.jurisdiction,
        "collection_method": subject.method,
        "privacy_notice": f"privacy/{notice}",
        "language": subject.language,
        "test": "true" if happens(rng, "receipt_test") else "false",
        "_loaded_at": clock.text(clock.loaded(rng, when)),
    }


def _states(rng: Random, when: int) -> Iterator[tuple[str, int]]:
    if not happens(rng, "receipt_given"):
        yield "refused", when
        return
    yield "given", when
    if happens(rng, "receipt_contradicted"):
        # Two forms sent at the same moment.
        yield "refused", when
    if happens(rng, "receipt_withdrawn"):
        yield "withdrawn", clock.moment(rng, when)
    elif happens(rng, "receipt_expired"):
        yield "expired", clock.moment(rng, when)
    elif rng.random() < 0.05:
        yield "renewed", clock.moment(rng, when)


def receipt_rows(world: World) -> Iterator[Rows]:
    """Write the receipts of part of the people, and of all who were not of age when they consented.

    Args:
        world: The true people.

    Yields:
        Table name and row; few receipts are loaded twice.
    """
    rng = world.stream("receipts")
    for person in world.people:
        when = clock.moment(rng)
        if not happens(rng, "in_consent_tool") and _age(person, when) >= _ADULT:
            continue
        subject = _subject(rng, person, when)
        for purpose in sorted(rng.sample(PURPOSES, rng.choice((1, 2, 2, 3)))):
            for state, said_at in _states(rng, when):
                row = _row(rng, subject, purpose, state, said_at)
                yield "consent__consent_receipts", row
                if happens(rng, "message_sent_twice"):
                    yield "consent__consent_receipts", {**row, "_loaded_at": clock.text(clock.LOADED)}
