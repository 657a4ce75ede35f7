"""Whether something happens, by the rates of the sample."""

from random import Random

from warehouse_cdp.sample.rates import RATES

_VALUES = {rate.name: rate.value for rate in RATES}


def rate(name: str) -> float:
    """Look a rate up.

    Args:
        name: Name of a row of RATES.

    Returns:
        Its probability (0 to 1).
    """
    return _VALUES[name]


def known(name: str) -> bool:
    """Whether there is such a rate."""
    return name in _VALUES


def happens(rng: Random, name: str) -> bool:
    """Draw once: whether the named event happens.

    Args:
        rng: Seeded generator; one draw is taken.
        name: Name of a row of RATES.

    Returns:
        True with the probability of the rate.
    """
    return rng.random() < _VALUES[name]
