"""What rules about events mean, said a second time."""

from collections.abc import Mapping
from typing import Any

from tests.python.segments.oracle import WINDOW, Row, World, holds, meets, plain, shifted


def nothing_else(condition: Mapping[str, Any]) -> bool:
    """Conditions on an event are about its fields only."""
    raise AssertionError(condition)


def is_asked(asked: Mapping[str, Any], verb: str, event: Row, world: World) -> bool:
    """Whether an event is of the kind that is asked for."""
    names = asked[verb] if isinstance(asked[verb], list) else [asked[verb]]
    if names != ["any"] and event["event_type"] not in names:
        return False
    window = {name: asked[name] for name in WINDOW if name in asked}
    where = asked.get("where", {"all": []})
    return meets(event["occurred_at"], window, world.now) and holds(where, event, world.now, nothing_else)


def happened(asked: Mapping[str, Any], events: list[Row], world: World) -> bool:
    """Whether a customer's events are as a condition asks."""
    found = [event for event in events if is_asked(asked, "event", event, world)]
    measured: dict[str, Any] = {"count": len(found)}
    if found:
        measured |= {"first": found[0]["occurred_at"], "last": found[-1]["occurred_at"]}
    if "sum" in asked:
        amounts = [event[asked["sum"]["of"]] for event in found]
        measured["sum"] = sum((plain(amount) for amount in amounts if amount is not None), start=plain(0))
    asked_of = {name: asked[name] for name in ("count", "sum", "first", "last") if name in asked}
    return all(
        meets(measured.get(name), {key: value for key, value in given.items() if key != "of"}, world.now)
        for name, given in (asked_of or {"count": {"at_least": 1}}).items()
    )


def went_through(steps: list[Mapping[str, Any]], events: list[Row], world: World) -> bool:
    """Whether a customer did one thing after the other."""
    tried: dict[tuple[int, Any], bool] = {}

    def go_on(place: int, since: Any) -> bool:
        """Whether the steps from a place on follow a moment, of which the answer is kept."""
        if (place, since) not in tried:
            tried[place, since] = place == len(steps) or follows(place, since)
        return tried[place, since]

    def follows(place: int, since: Any) -> bool:
        step = steps[place]
        verb = "no_event" if "no_event" in step else "event"
        until = shifted(since, step["within"], 1) if "within" in step else None
        found = [
            event["occurred_at"]
            for event in events
            if (since is None or event["occurred_at"] > since)
            and (until is None or event["occurred_at"] <= until)
            and is_asked(step, verb, event, world)
        ]
        if verb == "no_event":
            return not found and (until is None or until <= world.now)
        return any(go_on(place + 1, moment) for moment in found)

    return go_on(0, None)


def members(rule: Mapping[str, Any], definitions: Mapping[str, Any], world: World) -> set[str]:
    """Customers who meet a rule.

    Args:
        rule: The rule.
        definitions: Rules that it may name.
        world: What is known.

    Returns:
        Their ids.
    """

    def is_member(customer_id: str) -> bool:
        events = world.events.get(customer_id, [])

        def leaf(condition: Mapping[str, Any]) -> bool:
            if "segment" in condition:
                return holds(definitions[condition["segment"]], world.profiles[customer_id], world.now, leaf)
            if "sequence" in condition:
                return went_through(condition["sequence"], events, world)
            if "consent" in condition:
                asked = condition["consent"]
                return any(
                    (purpose, channel) == (asked["purpose"], asked["channel"]) and asked.get("status", status) == status
                    for purpose, channel, status in world.consents.get(customer_id, ())
                )
            return happened(condition, events, world)

        return holds(rule, world.profiles[customer_id], world.now, leaf)

    return {customer_id for customer_id in world.profiles if is_member(customer_id)}
