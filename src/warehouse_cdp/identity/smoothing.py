"""Keep a trained model from being surer than its data."""

from copy import deepcopy
from typing import Any

# Weight of the starting values beside what training found. One part in twenty lets a level that training never
# saw among matches cost some bits instead of forbidding the match.
START_SHARE = 0.05
# Splink averages each level over several training sessions, so the levels of a trained comparison add up to about
# one; where a level was never seen they do not.
SUM_TOLERANCE = 0.25


def smooth_model(trained: dict[str, Any], start: dict[str, Any]) -> dict[str, Any]:
    """Mix trained probabilities with the starting ones, level by level (additive smoothing).

    Expectation maximisation gives a level that no pair showed a probability near zero, and leaves a comparison that
    the data never filled half trained. Both would be read as certainty.

    Args:
        trained: Splink model after training, as from ``save_model_to_json``.
        start: The same model before training.

    Returns:
        The trained model with m and u of every level mixed. Levels of a comparison whose probabilities do not add
        up to about one were not all trained and get the starting values; the others are scaled to one.
    """
    model = deepcopy(trained)
    for comparison, before in zip(model["comparisons"], start["comparisons"], strict=True):
        levels = [
            (level, first)
            for level, first in zip(comparison["comparison_levels"], before["comparison_levels"], strict=True)
            if not level.get("is_null_level")
        ]
        for kind in ("m_probability", "u_probability"):
            total = sum(level.get(kind) or 0 for level, _ in levels)
            share = START_SHARE if abs(total - 1) < SUM_TOLERANCE else 1.0
            for level, first in levels:
                level[kind] = (1 - share) * (level.get(kind) or 0) / total + share * first[kind]
    return model
