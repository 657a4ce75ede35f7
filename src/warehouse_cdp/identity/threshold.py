"""From which match weight on a pair should link, told from the scored pairs themselves."""

from collections.abc import Iterable, Set
from typing import NamedTuple

# Below even odds no link is worth making, and above a thousand to one none is worth leaving out.
LOWEST = 0.0
HIGHEST = 10.0
# Odds of 16 to 1, by judgement: taken where nothing can be told, and of equally good thresholds the nearest to it.
USUAL = 4.0


class ScoredPair(NamedTuple):
    """A pair of records that was compared.

    Attributes:
        one: A record.
        other: The other one.
        weight: Match weight, by which it links; None if it may not link whatever it weighs.
        probability: That the two are one person: by the model, or 0 or 1 where somebody judged.
    """

    one: str
    other: str
    weight: float | None
    probability: float


def best_threshold(pairs: Iterable[ScoredPair], seeds: Set[str]) -> float:
    """Choose the threshold whose clusters have the highest expected F1.

    A link joins two clusters, and with them pairs that nothing else speaks for. So what is judged is not the pairs
    above a threshold but the clusters that they make: of all pairs inside them, those expected to be right are the
    sum of their probabilities (pairs that were never compared count as wrong), and those that should have been found
    are the sum over all pairs. Links are made from the strongest on and the best moment is kept. (Expected F1:
    Lipton, Elkan and Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014.)

    Args:
        pairs: All pairs that were compared, those that weigh little included.
        seeds: Records that count: a sample whose clusters are whole among the pairs, or all records. A pair counts
            half for each of its records that is one, so that large clusters count no more often than they occur.

    Returns:
        A whole number of bits between :data:`LOWEST` and :data:`HIGHEST`; of several that are as good, to four digits,
        the one that is nearest to :data:`USUAL`.
    """
    compared = list(pairs)
    should_be_found = sum(pair.probability * ((pair.one in seeds) + (pair.other in seeds)) / 2 for pair in compared)
    clusters = _Clusters(compared, seeds)
    expected_f1 = {}
    links = sorted((pair for pair in compared if pair.weight is not None), key=lambda pair: -(pair.weight or 0))
    position = 0
    threshold = HIGHEST
    while threshold >= LOWEST:
        while position < len(links) and (links[position].weight or 0) >= threshold:
            clusters.join(links[position].one, links[position].other)
            position += 1
        expected_f1[threshold] = 2 * clusters.right / max(clusters.pairs + should_be_found, 1e-9)
        threshold -= 1
    return max(expected_f1, key=lambda weight: (round(expected_f1[weight], 4), -abs(weight - USUAL)))


class _Clusters:
    """Clusters that grow, with the count of pairs inside them and how many of those are expected to be right."""

    def __init__(self, compared: list[ScoredPair], seeds: Set[str]) -> None:
        self.pairs = 0.0
        self.right = 0.0
        self._seeds = seeds
        self._cluster = {record: record for pair in compared for record in (pair.one, pair.other)}
        self._members = {record: [record] for record in self._cluster}
        self._compared: dict[str, list[tuple[str, float]]] = {record: [] for record in self._cluster}
        for pair in compared:
            counted = pair.probability * ((pair.one in seeds) + (pair.other in seeds)) / 2
            self._compared[pair.one].append((pair.other, counted))
            self._compared[pair.other].append((pair.one, counted))

    def join(self, one: str, other: str) -> None:
        """Make one cluster of the clusters of two records."""
        into, gone = self._cluster[one], self._cluster[other]
        if into == gone:
            return
        if len(self._members[into]) < len(self._members[gone]):
            into, gone = gone, into
        members, joined = self._members.pop(gone), self._members[into]
        self.pairs += (self._count_seeds(members) * len(joined) + self._count_seeds(joined) * len(members)) / 2
        for record in members:
            self.right += sum(counted for met, counted in self._compared[record] if self._cluster[met] == into)
        for record in members:
            self._cluster[record] = into
        joined += members

    def _count_seeds(self, records: list[str]) -> int:
        return sum(record in self._seeds for record in records)
