"""Goes through rules: what they are made of, and what they name."""

from collections.abc import Iterator

from warehouse_cdp.segments.conditions import All, AnyOf, Condition, InSegment, Not, Occurrence, Sequence


def parts_of(condition: Condition) -> Iterator[Condition]:
    """Find a condition and all that it is made of.

    Args:
        condition: The condition.

    Yields:
        Conditions, the outer ones first.
    """
    yield condition
    inner = (condition.part,) if isinstance(condition, Not) else ()
    for part in condition.parts if isinstance(condition, All | AnyOf) else inner:
        yield from parts_of(part)


def segments_in(rule: Condition) -> set[str]:
    """Find the segments that a rule names.

    Args:
        rule: The rule.

    Returns:
        Ids of segments.
    """
    return {part.segment_id for part in parts_of(rule) if isinstance(part, InSegment)}


def event_types_in(rule: Condition) -> set[str]:
    """Find the kinds of events that a rule names.

    Args:
        rule: The rule.

    Returns:
        Literals of SQL.
    """
    happenings = []
    for part in parts_of(rule):
        if isinstance(part, Occurrence):
            happenings.append(part.happening)
        elif isinstance(part, Sequence):
            happenings += [step.happening for step in part.steps]
    return {event_type for happening in happenings for event_type in happening.event_types}
