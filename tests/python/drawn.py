"""Random values, always the same ones for a number."""

from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy


def draw(strategy: SearchStrategy[Any], count: int, number: int) -> list[Any]:
    """Draw values of a strategy, always the same ones for a number.

    Args:
        strategy: What to draw.
        count: How many.
        number: Where the random numbers begin.

    Returns:
        The values.
    """
    drawn: list[Any] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(value: Any) -> None:
        drawn.append(value)

    collect()
    return drawn
