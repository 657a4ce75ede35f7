"""Clusters of linked records, and the guard against those that cannot be one person."""

from itertools import groupby

import duckdb
import pyarrow as pa
from splink import DuckDBAPI
from splink.clustering import cluster_pairwise_predictions_at_threshold

from warehouse_cdp.identity.cutting import cut_component
from warehouse_cdp.identity.joining import Link, Said
from warehouse_cdp.identity.scratch import scratch_database
from warehouse_cdp.identity.suspects import SUSPECTS_SQL


def cluster_records(
    records: duckdb.DuckDBPyRelation,
    links: duckdb.DuckDBPyRelation,
    contradictions: duckdb.DuckDBPyRelation,
    max_cluster_profiles: int,
) -> pa.Table:
    """Join records that are linked, directly or through others, into clusters.

    A component that holds more distinct profiles than allowed, two records that contradict each other, a decision of
    somebody, or a link that may be too weak for its size, is looked at link by link; see
    :func:`warehouse_cdp.identity.cutting.cut_component`. All others are left as they are.

    Args:
        records: Columns record_id, profile_id (records that name the same person share one), match_hash (records of
            which all that is compared is the same share one) and signature.
        links: Columns record_id_a, record_id_b, linked_by, surplus_weight (bits above the threshold), decided_at and
            parts_last (whether the link goes before any strength).
        contradictions: Columns record_id_a, record_id_b and contradiction; pairs that are never one person.
        max_cluster_profiles: Profiles that a cluster may hold before it is cut.

    Returns:
        Columns record_id, cluster_id, component_id and signature, one row per record; cluster and component go by their
        lowest record id.
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
        scratch.execute(f"""
            create table components as
            select record_id, profile_id, match_hash, signature, cluster_id as component_id
            from records inner join {components.physical_name} using (record_id)
        """)
        scratch.execute(SUSPECTS_SQL, [max_cluster_profiles])
        cut = _cut_suspects(scratch, max_cluster_profiles)
        scratch.register("cut", cut)
        return scratch.sql("""
            select record_id, coalesce(cut.cluster_id, component_id) as cluster_id, component_id, signature
            from components
            left join cut using (record_id)
        """).to_arrow_table()


def _cut_suspects(scratch: duckdb.DuckDBPyConnection, max_profiles: int) -> pa.Table:
    """Cut every suspect; one query each for all records, links and contradictions, which come sorted by component."""
    of_suspects = "inner join components on {} = components.record_id inner join suspects using (component_id)"
    records = scratch.execute("""
        select component_id, record_id, profile_id, match_hash
        from components inner join suspects using (component_id) order by 1, 2
    """).fetchall()
    links = scratch.execute(f"""
        select
            component_id, record_id_a, record_id_b, linked_by, surplus_weight,
            coalesce(cast(decided_at as varchar), ''), parts_last
        from links {of_suspects.format("links.record_id_a")} order by 1
    """).fetchall()
    contradictions = scratch.execute(f"""
        select components.component_id, record_id_a, record_id_b, contradiction = 'override'
        from contradictions {of_suspects.format("contradictions.record_id_a")}
        inner join components as other on record_id_b = other.record_id and components.component_id = other.component_id
        order by 1
    """).fetchall()
    links_of = {component: [Link(*row[1:]) for row in rows] for component, rows in groupby(links, lambda row: row[0])}
    apart_in = {component: [*rows] for component, rows in groupby(contradictions, lambda row: row[0])}
    parts: dict[str, str] = {}
    for component, rows in groupby(records, lambda row: row[0]):
        apart = apart_in.get(component, [])
        parts |= cut_component(
            {record: Said(profile, match_hash) for _, record, profile, match_hash in rows},
            links_of.get(component, []),
            [(one, other) for _, one, other, is_decided in apart if not is_decided],
            [(one, other) for _, one, other, is_decided in apart if is_decided],
            max_profiles,
        )
    records, clusters = pa.array(parts.keys(), pa.string()), pa.array(parts.values(), pa.string())
    return pa.table({"record_id": records, "cluster_id": clusters})
