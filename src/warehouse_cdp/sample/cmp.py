"""The log of the web's consent manager: a row for each answer that a browser gave."""

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.cookies import CATEGORIES, Answers, cookie_answers
from warehouse_cdp.sample.messages import draw_uuid
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.segment import segment_rows
from warehouse_cdp.sample.tables import Row, Rows

_TCF_COUNTRIES = {"DE", "IT", "PL", "FR", "GB"}
_STATES = ("CA", "CO", "NY", "TX", "VA")
# Of a header and one US section; the second one says that sale was opted out of.
_GPP = {False: "DBABLA~BVQqAAAAAgA.QA", True: "DBABLA~BVVqAAAAAgA.YA"}
_TCF_PURPOSES = {1: "functional", 2: "advertising", 3: "advertising", 4: "advertising", 5: "functional",
                 6: "functional", 7: "advertising", 8: "analytics", 9: "analytics", 10: "analytics"}  # fmt: skip


def tc_string(answers: Answers, when: int) -> str:
    """Write a TC string of version 2 without vendors.

    Args:
        answers: Answer by category.
        when: Seconds since 1970 (UTC), a whole day as the format wants it.

    Returns:
        The core segment.
    """
    tenths = when // clock.DAY * clock.DAY * 10
    purposes = "".join(str(int(answers.get(_TCF_PURPOSES.get(number, ""), False))) for number in range(1, 25))
    fields = (
        (2, 6),
        (tenths, 36),
        (tenths, 36),
        (300, 12),
        (1, 12),
        (1, 6),
        (0, 12),
        (200, 12),
        (4, 6),
        (1, 1),
        (0, 1),
    )
    bits = "".join(f"{value:0{width}b}" for value, width in fields)
    # Special features, purposes, legitimate interests, and from purpose one on to the empty lists of vendors.
    bits += "0" * 12 + purposes + "0" * 24 + "0" * 59
    bits += "0" * (-len(bits) % 8)
    raw = int(bits, 2).to_bytes(len(bits) // 8, "big")
    return urlsafe_b64encode(raw).decode().rstrip("=")


def _first_messages(world: World) -> dict[str, Row]:
    # The tracker's messages are made once more from the same people, which gives the same ones.
    first: dict[str, Row] = {}
    for table, row in segment_rows(world):
        if table.startswith("segment__"):
            known = first.setdefault(row["anonymous_id"], row)
            if row["timestamp"] < known["timestamp"]:
                first[row["anonymous_id"]] = row
    return first


def _decision(rng: Random, message: Row, answers: Answers, when: int) -> Row:
    country = message["context_locale"][-2:]
    accepted = [category for category in CATEGORIES if answers[category]]
    rejected = [category for category in CATEGORIES if not answers[category]]
    row = {
        "consent_id": draw_uuid(rng),
        "decision_timestamp": clock.text(when),
        "anonymous_id": message["anonymous_id"],
        "user_id": message["user_id"],
        "decision_type": "custom" if accepted and rejected else "accept_all" if accepted else "reject_all",
        "accepted_categories": ",".join(["necessary", *accepted]),
        "rejected_categories": ",".join(rejected),
        "gpc": "false",
        "country": country,
        "revision": "1" if when < clock.START + 500 * clock.DAY else "2",
        "expiration_time": clock.text(when + 180 * clock.DAY),
        "_loaded_at": clock.text(clock.loaded(rng, when)),
    }
    if country in _TCF_COUNTRIES:
        whole = tc_string(answers, when)
        row["tc_string"] = whole[:24] if happens(rng, "tc_string_cut") else whole
    if country == "US":
        row["region"] = rng.choice(_STATES)
        opted_out = happens(rng, "gpc_sent")
        row |= {"gpc": "true" if opted_out else "false", "gpp_string": _GPP[opted_out]}
    return row


def cmp_rows(world: World) -> Iterator[Rows]:
    """Write the decisions of the browsers that the tracker knows.

    Args:
        world: The true people.

    Yields:
        Table name and row.
    """
    rng = world.stream("cmp")
    for anonymous_id, message in _first_messages(world).items():
        first = clock.seconds(message["timestamp"])
        for since, answers in cookie_answers(anonymous_id):
            when = first if since <= first else since
            yield "consent__cmp_decisions", _decision(rng, message, answers, when)
