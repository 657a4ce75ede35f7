"""The threshold that labels would pick for scored pairs: what no contestant knows, and the script is granted."""

from pathlib import Path

import duckdb

from benchmarks.identity.accuracy import Accuracy, judge
from benchmarks.identity.linking import write_clusters

# Match weights: odds of 1 to 4, even odds and so on up to one in a trillion.
WEIGHTS = (-2, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 23, 26, 30, 35, 40)


def best_threshold(records: Path, pairs: Path, truth: Path, folder: Path) -> tuple[float, Accuracy]:
    """Cluster at every threshold and let the labels choose.

    Args:
        records: Parquet file with record_id.
        pairs: Parquet file with record_id_l, record_id_r and match_weight.
        truth: Parquet file with record_id and person_id.
        folder: Where clusters are written.

    Returns:
        The threshold with the best pairwise F1, and the agreement there.
    """
    judged = {}
    for weight in WEIGHTS:
        clusters = folder / f"clusters_from_{weight}.parquet"
        cluster_from(records, pairs, weight, clusters)
        judged[weight] = judge(clusters, truth)
    best = max(judged, key=lambda weight: judged[weight].pairwise_f1)
    return best, judged[best]


def cluster_from(records: Path, pairs: Path, weight: float, clusters: Path) -> None:
    """Join records whose pairs weigh enough.

    Args:
        records: Parquet file with record_id.
        pairs: Parquet file with record_id_l, record_id_r and match_weight.
        weight: Lowest match weight of a link.
        clusters: Parquet file to write, with record_id and cluster_id.
    """
    with duckdb.connect() as connection:
        connection.execute("create table records as select record_id from read_parquet(?)", [str(records)])
        connection.execute("create table links as from read_parquet(?) where match_weight >= ?", [str(pairs), weight])
        write_clusters(connection, str(clusters))
