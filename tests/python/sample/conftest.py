"""Samples made once for all tests of this folder."""

import math
from collections.abc import Callable
from pathlib import Path

import pytest

from warehouse_cdp.sample import generate
from warehouse_cdp.sample.population import World, build_world
from warehouse_cdp.sample.tables import Row

PROJECT = Path(__file__).parents[3]
MANY = 3000
SEED = 11


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of the committed sample."""
    return PROJECT / "seeds" / "sample"


@pytest.fixture(scope="session")
def world() -> World:
    """Enough true people to measure rates on."""
    return build_world(MANY, SEED)


@pytest.fixture(scope="session")
def tables() -> dict[str, list[Row]]:
    """Everything those people leave."""
    return generate(MANY, SEED)


@pytest.fixture(scope="session")
def assert_close() -> Callable[[int, int, float], None]:
    """Compare a seen share with a wanted rate: count of hits, count of trials, rate."""

    def check(hits: int, trials: int, wanted: float) -> None:
        assert trials > 200
        # Four standard errors, and an eighth of the rate because kinds of noise hide one another.
        spread = 4 * math.sqrt(wanted * (1 - wanted) / trials) + wanted / 8
        assert abs(hits / trials - wanted) < spread, f"{hits / trials:.4f} seen, {wanted} wanted"

    return check
