"""Comparisons that depend on each other among strangers, so that their weights cannot simply be added."""

from collections.abc import Sequence
from math import prod
from typing import NamedTuple

# Pairs of one kind: their levels in all comparisons, None where a comparison is silent, and how many they are.
Counted = Sequence[tuple[tuple[int | None, ...], float]]
# Both probabilities of a level that says nothing; only their ratio becomes a weight.
EVEN = 0.5


class Interaction(NamedTuple):
    """A comparison that only says what two or more others say together, beyond what each says by itself.

    Attributes:
        place: Its number among the comparisons; level 1 is that all of them agree, level 0 that not all do.
        parts: By number of each of these comparisons, the levels at which it agrees.
    """

    place: int
    parts: dict[int, frozenset[int]]

    def lift(self, counted: Counted, probabilities: list[list[float]], trust: float) -> float:
        """Tell how much more often the comparisons agree together than if they were independent.

        Args:
            counted: Matches, or others.
            probabilities: By comparison the probability of each level among them.
            trust: As many pairs more count as independent.

        Returns:
            The ratio; 1 is independent. (An interaction term of a log-linear model: Thibaudeau, "The Discrimination
            Power of Dependency Structures in Record Linkage", 1993.)
        """
        independent = prod(sum(probabilities[part][level] for level in levels) for part, levels in self.parts.items())
        together = compared = 0.0
        for levels, pairs in counted:
            if levels[self.place] is not None:
                compared += pairs
                together += pairs * (levels[self.place] or 0)
        return (together + trust * independent) / ((compared + trust) * independent)
