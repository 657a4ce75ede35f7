"""How well clusters agree with the truth, counted by sets of records and never by pairs."""

from dataclasses import dataclass
from pathlib import Path

import duckdb


@dataclass(frozen=True)
class Accuracy:
    """Agreement of a clustering with the truth over all records of known people; shares from 0 to 1.

    Attributes:
        pairwise_precision: Share of the pairs put together that are one person.
        pairwise_recall: Share of the pairs that are one person that were put together.
        bcubed_precision: Of a record's cluster the share that is the same person, on average over records.
        bcubed_recall: Of a person's records the share that is in the record's cluster, on average over records.
        largest: Records in the largest cluster.
        largest_true: Records of the person who has most.
    """

    pairwise_precision: float
    pairwise_recall: float
    bcubed_precision: float
    bcubed_recall: float
    largest: int
    largest_true: int

    @property
    def pairwise_f1(self) -> float:
        """Harmonic mean of pairwise precision and recall."""
        return _harmonic_mean(self.pairwise_precision, self.pairwise_recall)

    @property
    def bcubed_f1(self) -> float:
        """Harmonic mean of B-cubed precision and recall."""
        return _harmonic_mean(self.bcubed_precision, self.bcubed_recall)


def _harmonic_mean(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one + other else 0.0


def judge(clusters: Path, truth: Path) -> Accuracy:
    """Compare clusters with the truth (B-cubed: Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998).

    Args:
        clusters: Parquet file with record_id and cluster_id.
        truth: Parquet file with record_id and person_id.

    Returns:
        The agreement; a share of nothing counts as 1.

    Raises:
        ValueError: If a record of a known person is in no cluster, or in several.
    """
    with duckdb.connect() as connection:
        *figures, missing = connection.execute(_SQL, {"clusters": str(clusters), "truth": str(truth)}).fetchall()[0]
    if missing:
        raise ValueError(f"{missing:,} records more or fewer than the truth knows are in clusters.")
    return Accuracy(*figures)


_SQL = """
with
truth as (from read_parquet($truth)),
judged as (select person_id, cluster_id from truth inner join read_parquet($clusters) using (record_id)),
shared as (select person_id, cluster_id, count(*)::double as size from judged group by all),
sized as (
    select
        size,
        sum(size) over (partition by cluster_id) as cluster_size,
        sum(size) over (partition by person_id) as person_size
    from shared
)
-- a cluster of n records holds n(n-1)/2 pairs; each part of it that is one person counts its own share of them
select
    coalesce(sum(size * (size - 1)) / nullif(sum(size * (cluster_size - 1)), 0), 1),
    coalesce(sum(size * (size - 1)) / nullif(sum(size * (person_size - 1)), 0), 1),
    sum(size * size / cluster_size) / sum(size),
    sum(size * size / person_size) / sum(size),
    max(cluster_size)::bigint,
    max(person_size)::bigint,
    abs(sum(size)::bigint - (select count(*) from truth))
from sized
"""
