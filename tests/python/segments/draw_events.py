"""Random conditions on what a warehouse knows of events."""

from typing import Any, NamedTuple

from hypothesis import strategies as st

from tests.python.segments.declared_rules import vocabulary
from tests.python.segments.draw_conditions import fields, nested
from tests.python.segments.draw_values import Drawn, lengths, operators
from tests.python.segments.oracle import WINDOW, World


class EventDraws(NamedTuple):
    """What conditions on events are made of: names of events, operators of times, conditions on single events."""

    names: st.SearchStrategy[Any]
    times: Drawn
    where: Drawn


def event_draws(world: World) -> EventDraws:
    """Prepare for drawing.

    Args:
        world: What is known.

    Returns:
        What conditions are made of.
    """
    events = [event for customer_id in sorted(world.events) for event in world.events[customer_id]]
    one = st.sampled_from(sorted({event["event_type"] for event in events}))
    return EventDraws(
        st.one_of(one, one, st.lists(one, min_size=1, max_size=3), st.just("any")),
        operators("time", [event["occurred_at"] for event in events]),
        nested(fields(vocabulary([]).event, events), 3),
    )


@st.composite
def happenings(draw: st.DrawFn, verb: str, events: EventDraws, has_window: bool) -> dict[str, Any]:
    """Kinds of events, as they stand in a condition or in a step of a sequence."""
    asked = {verb: draw(events.names)}
    if has_window and draw(st.booleans()):
        asked |= {name: value for name, value in draw(events.times).items() if name in WINDOW}
    if draw(st.sampled_from([True, False, False])):
        asked["where"] = draw(events.where)
    return asked


@st.composite
def occurrences(draw: st.DrawFn, events: EventDraws) -> dict[str, Any]:
    """Conditions on how often, how much and when."""
    asked = draw(happenings("event", events, True))
    amounts = st.sampled_from(["amount", "reporting_amount"])
    measures = {
        "count": operators("number", range(6)),
        "sum": st.builds(
            lambda asked_of, amount: {"of": amount} | asked_of, operators("number", [0, 20, 50, 99.9, 250]), amounts
        ),
        **{"first": events.times, "last": events.times},
    }
    for name in draw(st.lists(st.sampled_from(sorted(measures)), max_size=2, unique=True)):
        asked[name] = draw(measures[name])
    return asked


@st.composite
def sequences(draw: st.DrawFn, events: EventDraws) -> dict[str, Any]:
    """Events that follow each other, or are left undone."""
    verbs = ["event"] * draw(st.integers(1, 2)) + [draw(st.sampled_from(["event", "no_event"]))]
    steps = [draw(happenings(verb, events, place == 0)) for place, verb in enumerate(verbs)]
    for step in steps[1:]:
        if draw(st.booleans()):
            step["within"] = draw(lengths(("hours", "days", "weeks", "months")))
    return {"sequence": steps}
