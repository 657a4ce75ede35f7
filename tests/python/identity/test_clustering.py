"""Clusters and the guard against those that grew too large."""

import duckdb
import pyarrow as pa

from warehouse_cdp.identity import cluster_records


def clusters(
    links: list[tuple[str, str, float]],
    records: str,
    max_profiles: int = 10,
    profiles: dict[str, str] | None = None,
    contradictions: tuple[str, ...] = (),
) -> set[str]:
    session = duckdb.connect()
    record_table = pa.table(
        {"record_id": list(records), "profile_id": [(profiles or {}).get(record, record) for record in records]}
    )
    link_columns = list(zip(*links, strict=True)) or [(), (), ()]
    link_table = pa.table(
        {
            "record_id_a": pa.array(link_columns[0], pa.string()),
            "record_id_b": pa.array(link_columns[1], pa.string()),
            "match_weight": pa.array(link_columns[2], pa.float64()),
        }
    )
    contradiction_table = pa.table(
        {
            "record_id_a": pa.array([pair[0] for pair in contradictions], pa.string()),
            "record_id_b": pa.array([pair[1] for pair in contradictions], pa.string()),
        }
    )
    assigned = cluster_records(
        session.from_arrow(record_table),
        session.from_arrow(link_table),
        session.from_arrow(contradiction_table),
        max_profiles,
    )
    members: dict[str, str] = {}
    for row in sorted(assigned.to_pylist(), key=lambda row: str(row["record_id"])):
        members[row["cluster_id"]] = members.get(row["cluster_id"], "") + row["record_id"]
    return set(members.values())


def test_a_chain_is_one_cluster() -> None:
    assert clusters([("a", "b", 5), ("b", "c", 5)], "abcd") == {"abc", "d"}


def test_without_links_every_record_is_alone() -> None:
    assert clusters([], "ab") == {"a", "b"}


def test_an_oversized_cluster_is_cut_at_its_weakest_link() -> None:
    links = [("a", "b", 20.0), ("b", "c", 5.0), ("c", "d", 20.0)]
    assert clusters(links, "abcd", max_profiles=2) == {"ab", "cd"}


def test_a_cut_leaves_other_clusters_alone() -> None:
    links = [("a", "b", 20.0), ("b", "c", 5.0), ("c", "d", 20.0), ("x", "y", 4.5)]
    assert clusters(links, "abcdxy", max_profiles=2) == {"ab", "cd", "xy"}


def test_of_links_that_are_equally_strong_the_first_by_name_is_kept() -> None:
    links = [("b", "c", 9.0), ("a", "b", 9.0)]
    assert clusters(links, "abc", max_profiles=2) == {"ab", "c"}


def test_junior_and_senior_are_cut_apart_and_the_bridge_stays_where_it_is_surer() -> None:
    links = [("s", "x", 12.0), ("j", "x", 9.0)]
    assert clusters(links, "jsx", contradictions=("js",)) == {"sx", "j"}


def test_a_contradiction_holds_across_whole_parts() -> None:
    links = [("a", "b", 20.0), ("c", "d", 20.0), ("b", "c", 5.0)]
    assert clusters(links, "abcd", contradictions=("ad",)) == {"ab", "cd"}


def test_a_contradiction_between_clusters_changes_nothing() -> None:
    assert clusters([("a", "b", 9.0)], "abc", contradictions=("ac",)) == {"ab", "c"}


def test_many_records_of_one_profile_are_no_large_cluster() -> None:
    links = [("a", "b", 5.0), ("b", "c", 5.0)]
    assert clusters(links, "abc", max_profiles=1, profiles=dict.fromkeys("abc", "same person")) == {"abc"}
