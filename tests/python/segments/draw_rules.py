"""Random rules about what a warehouse knows, always the same ones."""

from typing import Any

from hypothesis import strategies as st

from tests.python.drawn import draw
from tests.python.segments.declared_rules import shipped, vocabulary
from tests.python.segments.draw_conditions import fields, nested
from tests.python.segments.draw_events import event_draws, occurrences, sequences
from tests.python.segments.draw_values import Drawn
from tests.python.segments.oracle import World


def shipped_rules() -> dict[str, Any]:
    """Rules that are shipped, by the ids of their segments."""
    return {segment_id: definition["rule"] for segment_id, definition in shipped().items() if "rule" in definition}


def leaves(world: World) -> Drawn:
    """Conditions that are made of no others.

    Args:
        world: What is known.

    Returns:
        Conditions.
    """
    events = event_draws(world)
    attributes = fields(vocabulary([]).profile, list(world.profiles.values()))
    happened = (occurrences(events), sequences(events))
    uses = sorted(
        {use for permitted in world.consents.values() for use in permitted if use[2] in ("granted", "silent")}
    )
    consents = st.builds(
        lambda use, more: {"consent": {"purpose": use[0], "channel": use[1]} | ({"status": use[2]} if more else {})},
        st.sampled_from(uses),
        st.booleans(),
    )
    named = st.sampled_from(sorted(shipped_rules())).map(lambda segment_id: {"segment": segment_id})
    return st.one_of(attributes, attributes, *happened, *happened, consents, named)


def draw_rules(world: World, count: int, number: int) -> list[dict[str, Any]]:
    """Draw rules, always the same ones for a number and what is known.

    Args:
        world: What is known.
        count: How many.
        number: Where the random numbers begin.

    Returns:
        The rules.
    """
    return draw(nested(leaves(world), 4), count, number)
