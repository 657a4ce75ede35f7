"""What all web messages have in common: ids, the five time columns, delivery at least once."""

from collections.abc import Iterator
from random import Random
from uuid import UUID

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.cookies import consent_columns
from warehouse_cdp.sample.tables import Row, Rows


def draw_uuid(rng: Random) -> str:
    """Draw a UUID from the seeded generator, so that files repeat byte for byte."""
    return str(UUID(int=rng.getrandbits(128), version=4))


def message(rng: Random, anonymous_id: str, user_id: str, when: int) -> Row:
    """Draw the common columns of one message.

    Args:
        rng: Seeded generator.
        anonymous_id: Id of the browser.
        user_id: Account, empty before log-in.
        when: Seconds since 1970 (UTC) when it happened.

    Returns:
        Ids, times and what the device consents to; the device's own clock may be wrong, received_at never is.
    """
    skew = rng.randrange(-120, 121) if happens(rng, "clock_wrong") else 0
    delay = rng.randrange(3 * clock.DAY) if happens(rng, "sent_late") else rng.randrange(1, 5)
    received = min(when + delay, clock.LOADED)
    return {
        "id": draw_uuid(rng),
        "anonymous_id": anonymous_id,
        "user_id": user_id,
        "received_at": clock.text(received),
        "sent_at": clock.text(received + skew),
        "timestamp": clock.text(when),
        "original_timestamp": clock.text(when + skew),
        "uuid_ts": clock.text(min(received + rng.randrange(30, 3600), clock.LOADED)),
        **consent_columns(anonymous_id, when),
    }


def deliver(rng: Random, table: str, row: Row) -> Iterator[Rows]:
    """Deliver a message, rarely a second time with the same id and a later received_at.

    Args:
        rng: Seeded generator.
        table: Table of the row.
        row: The message.

    Yields:
        Table name and row, once or twice.
    """
    yield table, row
    if happens(rng, "message_sent_twice"):
        later = row["received_at"][:10] + " 23:59:59"
        yield table, {**row, "received_at": later, "uuid_ts": max(later, row["uuid_ts"])}
