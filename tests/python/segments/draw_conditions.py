"""What random rules are made of: conditions on fields, and those that are made of other conditions."""

from collections.abc import Collection, Mapping

from hypothesis import strategies as st

from tests.python.segments.draw_values import Drawn, operators
from tests.python.segments.oracle import Row
from warehouse_cdp.segments.vocabulary import Field


def nested(leaves: Drawn, size: int) -> Drawn:
    """Conditions, and such as are made of them.

    Args:
        leaves: Conditions that are made of nothing else.
        size: How many of them there are at most.

    Returns:
        Conditions.
    """
    return st.recursive(
        leaves,
        lambda parts: st.one_of(
            st.lists(parts, min_size=1, max_size=3).map(lambda found: {"all": found}),
            st.lists(parts, min_size=1, max_size=3).map(lambda found: {"any": found}),
            parts.map(lambda part: {"not": part}),
        ),
        max_leaves=size,
    )


def fields(known: Mapping[str, Field], rows: Collection[Row]) -> Drawn:
    """Conditions on fields.

    Args:
        known: The fields.
        rows: Rows that have them.

    Returns:
        Conditions.
    """
    drawn = {name: operators(field.kind, [row[name] for row in rows]) for name, field in known.items()}
    return st.sampled_from(sorted(known)).flatmap(lambda name: drawn[name].map(lambda asked: {"field": name} | asked))
