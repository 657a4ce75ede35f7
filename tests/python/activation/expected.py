"""What `sync_changes` has to say, given what the tables for destinations hold and what was acknowledged."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from tests.python.activation.client import Result
from tests.python.activation.oracle import AUDIENCES, LIMITS, NEVER_WAITS, OPT_OUTS, Member, held, sha256
from tests.python.activation.people import World

Change = tuple[str, str, str, str]


class Expected(NamedTuple):
    """What there is to do.

    Attributes:
        changes: Sync, key, operation and reason.
        waiting: Sync and key of what is held and not wanted, and may not be removed now.
        stopped: Syncs that stand still.
    """

    changes: set[Change]
    waiting: set[tuple[str, str]]
    stopped: set[str]


def members(worlds: Iterable[World], name: str) -> dict[str, Member]:
    """Everybody there ever was, by their key in a sync."""
    everybody = [Member(person, world, name) for world in worlds for person in world.people]
    return {member.key: member for member in everybody}


def opted_out(worlds: Iterable[World], destination: str) -> set[str]:
    """Keys of a tool's records that must be left alone, by e-mail."""
    keys = set()
    question = ("marketing", "email")
    for world in worlds:
        for person in world.people:
            status, is_permitted = person.consents.get(question, ("silent", False))
            said_no = not is_permitted and status not in ("silent", "expired")
            if person.fate == "present" and (said_no or (person.email, question) in world.suppressed):
                for source, kind, record in person.records:
                    if source == destination:
                        keys.add(sha256(f"{destination}|{source}:{kind}:{record}"))
    return keys


def records_of(worlds: Iterable[World], destination: str) -> dict[str, str | None]:
    """Why an opt-out of a tool's record is to be let go of, by its key; None for a record that did not arrive."""
    reasons: dict[str, str | None] = {}
    for world in worlds:
        for person in world.people:
            for source, kind, record in (*person.records, *person.gone):
                reason = {"present": "no_longer_opted_out", "absent": None}.get(person.fate, person.fate)
                if (source, kind, record) in person.gone and person.fate != "erased":
                    reason = "retired"
                reasons[sha256(f"{destination}|{source}:{kind}:{record}")] = reason
    return reasons


def expected(
    worlds: list[World],
    tables: Mapping[str, Mapping[str, Any]],
    results: list[Result],
    is_frozen: bool,
    allowed: Iterable[str],
) -> Expected:
    """Work out what there is to do.

    Args:
        worlds: Everybody.
        tables: Hashes of the rows that are to be held, by sync and key.
        results: All that was acknowledged.
        is_frozen: Whether something that arrived before is missing.
        allowed: Syncs that may remove more than their limit.

    Returns:
        What there is to do, and what has to wait.
    """
    changes: set[Change] = set()
    waiting: set[tuple[str, str]] = set()
    stopped: set[str] = set()
    state = held(results)
    for name in [*AUDIENCES, *OPT_OUTS]:
        known = {key: what for (sync, key), what in state.items() if sync == name}
        everybody = members(worlds, name) if name in AUDIENCES else {}
        reasons = records_of(worlds, OPT_OUTS[name]) if name in OPT_OUTS else {}
        wanted = tables[name]
        removals = {}
        for key in known.keys() - wanted.keys():
            reason = everybody[key].reason if name in AUDIENCES else reasons[key]
            if reason is None or (is_frozen and reason not in NEVER_WAITS):
                waiting.add((name, key))
            else:
                removals[key] = reason
        may_wait = {key for key, reason in removals.items() if reason not in NEVER_WAITS}
        count_held = sum(is_held for is_held, _ in known.values())
        share = sum(known[key][0] for key in may_wait) * 100
        is_stopped = share > LIMITS.get(name, 20) * count_held and name not in allowed
        if is_stopped:
            stopped.add(name)
            waiting |= {(name, key) for key in may_wait}
        removed = {key: reason for key, reason in removals.items() if not (is_stopped and key in may_wait)}
        changes |= {(name, key, "removed", reason) for key, reason in removed.items()}
        for key, fields_hash in wanted.items():
            is_held, held_hash = known.get(key, (False, None))
            if is_held and held_hash != fields_hash:
                is_partly = name in AUDIENCES and is_partly_suppressed(everybody[key])
                if not is_stopped or is_partly:
                    changes.add((name, key, "changed", "contact_point_suppressed" if is_partly else "fields"))
            elif not is_held and not is_stopped:
                changes.add((name, key, "added", "not_held"))
    return Expected(changes, waiting, stopped)


def is_partly_suppressed(member: Member) -> bool:
    """Whether a contact point of theirs is left out."""
    points = (member.person.email, member.person.phone)
    return any(value is not None and member.usable(value) is None for value in points)
