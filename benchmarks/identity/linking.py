"""Clusters of linked records, by Splink's own clustering, for contestants that are not this project."""

import duckdb
from splink import DuckDBAPI
from splink.clustering import cluster_pairwise_predictions_at_threshold


def write_clusters(connection: duckdb.DuckDBPyConnection, clusters: str) -> None:
    """Join linked records, directly or through others, and write which record is in which cluster.

    Args:
        connection: Database with the tables ``records`` (record_id) and ``links`` (record_id_l and record_id_r).
        clusters: Parquet file to write, with record_id and cluster_id.
    """
    found = cluster_pairwise_predictions_at_threshold(
        nodes="records",
        edges="links",
        db_api=DuckDBAPI(connection),
        node_id_column_name="record_id",
        edge_id_column_name_left="record_id_l",
        edge_id_column_name_right="record_id_r",
    )
    connection.execute(f"copy (select record_id, cluster_id from {found.physical_name}) to '{clusters}'")
