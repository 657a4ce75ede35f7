"""Learn from patterns of agreement how often each level occurs in pairs that are one person, and in others."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

from warehouse_cdp.identity.interactions import EVEN, Counted, Interaction

MAX_ROUNDS = 200
# Rounds end when the expected number of matches changes by less than this share of it.
TOLERANCE = 0.00001
# How many matches' worth of trust the starting values have against what is counted, and as many others as come on so
# many matches: a level that no pair shows keeps its starting weight, in a warehouse of any size.
MATCHES_OF_START = 50
# So many other records a record has of its person, at most and on average. What more pairs than that have in common is
# what everybody has in common, and without this bound would pass for the mark of a person where nobody came twice.
MAX_MATCHES_OF_RECORD = 20


@dataclass(frozen=True)
class Pattern:
    """Pairs that agree alike.

    Attributes:
        levels: Number of the level in each comparison, 0 for no agreement, None where the comparison is silent.
        contradicts: Whether something keeps the records apart whatever else they share.
        pairs: How many pairs of the records it stands for; a fraction where they were sampled.
    """

    levels: tuple[int | None, ...]
    contradicts: bool
    pairs: float


@dataclass(frozen=True)
class Estimate:
    """A Fellegi-Sunter model.

    Attributes:
        prior: Share of the pairs that are one person.
        m: By comparison the probability of each level, from none to the strongest, in a pair that is one person.
        u: By comparison the probability of each level in a pair that is not.
    """

    prior: float
    m: list[list[float]]
    u: list[list[float]]


def estimate(
    patterns: Sequence[Pattern], start: Estimate, records: int, interactions: Sequence[Interaction] = ()
) -> Estimate:
    """Find the model under which the patterns are likeliest, by expectation maximisation.

    The patterns stand for all pairs of the records, so that prior, m and u are learned together and none of them has
    to be assumed (Winkler, "Using the EM Algorithm for Weight Computation in the Fellegi-Sunter Model of Record
    Linkage", 1988). The starting values count as some pairs more.

    Args:
        patterns: What agrees in how many pairs.
        start: Where to begin, and what is believed of a level that no pair shows.
        records: How many records make the pairs.
        interactions: Comparisons that say what others say together; they never speak for a match.

    Returns:
        The model.
    """
    bound = records * MAX_MATCHES_OF_RECORD / 2
    found = start
    for _ in range(MAX_ROUNDS):
        before = found.prior
        found = _round(patterns, bound, found, start, interactions)
        if abs(found.prior - before) <= TOLERANCE * before:
            break
    return found


def _round(
    patterns: Sequence[Pattern], bound: float, model: Estimate, start: Estimate, interactions: Sequence[Interaction]
) -> Estimate:
    """Tell matches from others by the model, then count levels among both."""
    matches = _expected_matches(patterns, model)
    # No more than the bound are matches, and if more look like it, then others look like it too.
    share = min(1.0, bound / max(sum(matches), 1e-9))
    in_matches = [(pattern.levels, match * share) for pattern, match in zip(patterns, matches, strict=True)]
    in_others = [(each.levels, each.pairs - match) for each, (_, match) in zip(patterns, in_matches, strict=True)]
    trust, trust_in_others = MATCHES_OF_START, MATCHES_OF_START / model.prior
    m, u = _shares(in_matches, start.m, trust), _shares(in_others, start.u, trust_in_others)
    for interaction in interactions:
        ratio = interaction.lift(in_matches, m, trust) / interaction.lift(in_others, u, trust_in_others)
        m[interaction.place], u[interaction.place] = [EVEN, EVEN * min(1.0, ratio)], [EVEN, EVEN]
    # At least one match: of a prior of zero nothing could be learned.
    return Estimate(max(sum(matches) * share, 1.0) / sum(pattern.pairs for pattern in patterns), m, u)


def _shares(counted: Counted, start: list[list[float]], trust: float) -> list[list[float]]:
    """By comparison the share of each level in the pairs, of which the start counts as some more."""
    counts = [[trust * probability for probability in levels] for levels in start]
    for levels, pairs in counted:
        for comparison, level in enumerate(levels):
            if level is not None:
                counts[comparison][level] += pairs
    return [[count / sum(levels) for count in levels] for levels in counts]


def _expected_matches(patterns: Sequence[Pattern], model: Estimate) -> list[float]:
    """How many pairs of each pattern are one person, by the model."""
    weights = [[log(m / u) for m, u in zip(*levels, strict=True)] for levels in zip(model.m, model.u, strict=True)]
    bias = log(model.prior / (1 - model.prior))
    return [
        0.0
        if pattern.contradicts
        else pattern.pairs
        / (
            1
            + exp(-bias - sum(weights[place][level] for place, level in enumerate(pattern.levels) if level is not None))
        )
        for pattern in patterns
    ]
