"""Clusters of linked records, and the guard against those that grew too large."""

import duckdb
import pyarrow as pa
from splink import DuckDBAPI
from splink.clustering import cluster_pairwise_predictions_at_threshold

from warehouse_cdp.identity.scratch import scratch_database

# How much stronger the evidence must be (bits) in each further attempt to cut an oversized cluster.
CUT_STEP = 2.0


def cluster_records(
    records: duckdb.DuckDBPyRelation,
    links: duckdb.DuckDBPyRelation,
    match_weight_threshold: float,
    max_cluster_profiles: int,
) -> pa.Table:
    """Join records that are linked, directly or through others, into clusters.

    A cluster with more distinct profiles than allowed is cut at its weakest links: it alone is joined
    again over stronger and stronger links until every part is small enough or no link is left.

    Args:
        records: Columns record_id and profile_id; records that say the same of a person share a profile.
        links: Columns record_id_a, record_id_b and match_weight (log2 of the odds).
        match_weight_threshold: Weight that a link needs to count at all.
        max_cluster_profiles: Profiles that a cluster may hold before it is cut.

    Returns:
        Columns record_id and cluster_id, one row per record; the cluster id is its lowest record id.
    """
    threshold = match_weight_threshold
    with scratch_database(records=records, links=links) as scratch:
        scratch.execute("create table clusters (record_id varchar, cluster_id varchar)")
        scratch.execute("create table open_records as select * from records")
        (strongest,) = scratch.sql("select coalesce(max(match_weight), 0) from links").fetchall()[0]
        while True:
            _close_clusters(scratch, threshold, max_cluster_profiles, is_last=threshold > strongest)
            if not scratch.sql("select 1 from open_records limit 1").fetchall():
                return scratch.sql("select record_id, cluster_id from clusters").to_arrow_table()
            threshold += CUT_STEP


def _close_clusters(scratch: duckdb.DuckDBPyConnection, threshold: float, max_profiles: int, is_last: bool) -> None:
    """Cluster the open records over links of at least the threshold and close the clusters that are small enough."""
    scratch.execute(
        """
        create or replace table open_links as
        select links.record_id_a, links.record_id_b
        from links
        semi join open_records as a on links.record_id_a = a.record_id
        semi join open_records as b on links.record_id_b = b.record_id
        where links.match_weight >= ?
        """,
        [threshold],
    )
    joined = cluster_pairwise_predictions_at_threshold(
        nodes="open_records",
        edges="open_links",
        db_api=DuckDBAPI(scratch),
        node_id_column_name="record_id",
        edge_id_column_name_left="record_id_a",
        edge_id_column_name_right="record_id_b",
    )
    scratch.execute(f"""
        create or replace table attempt as
        select joined.record_id, joined.cluster_id, records.profile_id
        from {joined.physical_name} as joined
        inner join records using (record_id)
    """)
    scratch.execute(
        """
        insert into clusters
        select record_id, cluster_id
        from attempt
        where cluster_id in (
            select cluster_id from attempt group by cluster_id having count(distinct profile_id) <= ? or ?
        )
        """,
        [max_profiles, is_last],
    )
    scratch.execute("create or replace table open_records as from records anti join clusters using (record_id)")
