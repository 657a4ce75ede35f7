"""How the match model learns: by expectation maximisation, at a capped cost, the same way each time."""

from copy import deepcopy
from typing import Any

import duckdb

from warehouse_cdp.identity.comparisons import interactions
from warehouse_cdp.identity.estimation import Estimate, estimate
from warehouse_cdp.identity.patterns import agreement_patterns

PRIOR = "probability_two_random_records_match"


def train(start: dict[str, Any], scratch: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    """Learn a model's probabilities from records.

    Args:
        start: Splink's settings with starting values; see :mod:`warehouse_cdp.identity.match_settings`.
        scratch: Database with the table ``match_input``, parts of e-mail addresses included.

    Returns:
        The settings with what was learned.
    """
    (records,) = scratch.sql("select count(*) from match_input").fetchall()[0]
    levels = [_levels(comparison) for comparison in start["comparisons"]]
    learned = estimate(
        agreement_patterns(scratch),
        Estimate(
            # One other record of everybody: expectation maximisation only needs a place to begin.
            prior=1 / records,
            m=[[level["m_probability"] for level in comparison] for comparison in levels],
            u=[[level["u_probability"] for level in comparison] for comparison in levels],
        ),
        records,
        interactions(),
    )
    model = deepcopy(start)
    model[PRIOR] = learned.prior
    for comparison, m, u in zip(model["comparisons"], learned.m, learned.u, strict=True):
        for level, m_probability, u_probability in zip(_levels(comparison), m, u, strict=True):
            level["m_probability"], level["u_probability"] = m_probability, u_probability
    return model


def _levels(comparison: dict[str, Any]) -> list[dict[str, Any]]:
    """The levels of a comparison in Splink's settings, from none to the strongest, as they are numbered."""
    return [level for level in reversed(comparison["comparison_levels"]) if not level.get("is_null_level")]
