"""Clusters of linked records, and the guard against those that cannot be one person."""

import duckdb
import pyarrow as pa
from splink import DuckDBAPI
from splink.clustering import cluster_pairwise_predictions_at_threshold

from warehouse_cdp.identity.cutting import cut_cluster
from warehouse_cdp.identity.scratch import scratch_database


def cluster_records(
    records: duckdb.DuckDBPyRelation,
    links: duckdb.DuckDBPyRelation,
    contradictions: duckdb.DuckDBPyRelation,
    max_cluster_profiles: int,
) -> pa.Table:
    """Join records that are linked, directly or through others, into clusters.

    A component that holds more distinct profiles than allowed, or two records that contradict each other, is cut at
    its weakest links; see :func:`warehouse_cdp.identity.cutting.cut_cluster`. All others are left as they are.

    Args:
        records: Columns record_id and profile_id; records that say the same of a person share a profile.
        links: Columns record_id_a, record_id_b and match_weight (log2 of the odds).
        contradictions: Columns record_id_a and record_id_b; pairs that are never one person.
        max_cluster_profiles: Profiles that a cluster may hold before it is cut.

    Returns:
        Columns record_id and cluster_id, one row per record; the cluster id is its lowest record id.
    """
    with scratch_database(records=records, links=links, contradictions=contradictions) as scratch:
        components = cluster_pairwise_predictions_at_threshold(
            nodes="records",
            edges="links",
            db_api=DuckDBAPI(scratch),
            node_id_column_name="record_id",
            edge_id_column_name_left="record_id_a",
            edge_id_column_name_right="record_id_b",
        )
        scratch.execute(f"create table components as select record_id, cluster_id from {components.physical_name}")
        scratch.execute("create table cut (record_id varchar, cluster_id varchar)")
        for (cluster_id,) in scratch.sql(_SUSPECTS_SQL, params=[max_cluster_profiles]).fetchall():
            _cut(scratch, cluster_id, max_cluster_profiles)
        return scratch.sql("""
            select record_id, coalesce(cut.cluster_id, components.cluster_id) as cluster_id
            from components
            left join cut using (record_id)
        """).to_arrow_table()


_SUSPECTS_SQL = """
    select cluster_id from components inner join records using (record_id)
    group by cluster_id having count(distinct profile_id) > ?
    union
    select a.cluster_id
    from contradictions
    inner join components as a on contradictions.record_id_a = a.record_id
    inner join components as b on contradictions.record_id_b = b.record_id
    where a.cluster_id = b.cluster_id
    order by cluster_id
"""


def _cut(scratch: duckdb.DuckDBPyConnection, cluster_id: str, max_profiles: int) -> None:
    """Cut one component and keep its parts in the table ``cut``."""
    inside = "inner join components as c on {}.record_id_a = c.record_id and c.cluster_id = ?"
    profiles = dict(
        scratch.execute(
            "select record_id, profile_id from records inner join components using (record_id) where cluster_id = ?",
            [cluster_id],
        ).fetchall()
    )
    links = scratch.execute(
        f"select record_id_a, record_id_b, match_weight from links {inside.format('links')}", [cluster_id]
    ).fetchall()
    contradictions = scratch.execute(
        f"select record_id_a, record_id_b from contradictions {inside.format('contradictions')}", [cluster_id]
    ).fetchall()
    parts = cut_cluster(profiles, links, contradictions, max_profiles)
    assigned = pa.table({"record_id": list(parts), "cluster_id": list(parts.values())})
    scratch.register("parts", assigned)
    scratch.execute("insert into cut from parts")
    scratch.unregister("parts")
