"""Clusters and the guard against those that grew too large."""

from collections.abc import Sequence

import duckdb
import pyarrow as pa

from warehouse_cdp.identity import cluster_records


def clusters(
    links: Sequence[tuple[object, ...]],
    records: str,
    max_profiles: int = 10,
    profiles: dict[str, str] | None = None,
    contents: dict[str, str] | None = None,
    contradictions: tuple[str, ...] = (),
    forbidden: tuple[str, ...] = (),
) -> set[str]:
    """Cluster records of one letter each.

    A link is its records, its bits above the threshold and, unless the model alone made it, what did; an override also
    when it was decided.
    """
    session = duckdb.connect()
    record_rows = [
        {
            "record_id": record,
            "profile_id": (profiles or {}).get(record, record),
            "match_hash": (contents or {}).get(record, record),
            "signature": "s",
        }
        for record in records
    ]
    link_names = ("record_id_a", "record_id_b", "surplus_weight", "linked_by", "decided_at")
    defaults = {"linked_by": "probabilistic", "decided_at": None}
    link_rows = [defaults | dict(zip(link_names, link, strict=False)) for link in links]
    apart = [(pair, "given_name") for pair in contradictions] + [(pair, "override") for pair in forbidden]
    apart_rows = [{"record_id_a": pair[0], "record_id_b": pair[1], "contradiction": why} for pair, why in apart]
    link_types = [pa.string(), pa.string(), pa.float64(), pa.string(), pa.string()]
    assigned = cluster_records(
        session.from_arrow(pa.Table.from_pylist(record_rows)),
        session.from_arrow(pa.Table.from_pylist(link_rows, pa.schema(list(zip(link_names, link_types, strict=True))))),
        session.from_arrow(
            pa.Table.from_pylist(
                apart_rows, pa.schema([(name, pa.string()) for name in ("record_id_a", "record_id_b", "contradiction")])
            )
        ),
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


def test_a_thin_thread_between_two_groups_is_cut_and_one_record_may_hang_on_it() -> None:
    groups: list[tuple[object, ...]] = [("a", "b", 20.0), ("c", "d", 20.0)]
    assert clusters([*groups, ("b", "c", 1.9)], "abcd") == {"ab", "cd"}
    assert clusters([*groups, ("b", "c", 2.0)], "abcd") == {"abcd"}
    assert clusters([*groups, ("b", "c", 1.0), ("a", "d", 0.5)], "abcd") == {"abcd"}
    assert clusters([*groups, ("b", "c", 0.0, "identifier")], "abcd") == {"abcd"}
    assert clusters([("a", "b", 20.0), ("b", "c", 0.0)], "abc") == {"abc"}


def test_a_thread_between_namesakes_is_as_thin_as_between_others() -> None:
    """Two people of one name have addresses of their own, and each of them some of the other's chances."""
    links: list[tuple[object, ...]] = [("a", "b", 20.0), ("c", "d", 20.0), ("b", "c", 1.9)]
    one_name = dict.fromkeys("abcd", "li liu")
    assert clusters(links, "abcd", profiles=one_name) == {"ab", "cd"}
    assert clusters(links, "abcd", profiles=one_name, contents={"a": "alike", "b": "alike"}) == {"abcd"}


def test_a_decision_links_whole_clusters_whatever_contradicts() -> None:
    links: list[tuple[object, ...]] = [("a", "b", 9.0), ("c", "d", 9.0), ("b", "c", 0.0, "override", "2026-01-01")]
    assert clusters(links, "abcd", max_profiles=2, contradictions=("ac", "ad", "bd")) == {"abcd"}


def test_a_decision_parts_what_everything_else_links() -> None:
    links: list[tuple[object, ...]] = [("a", "b", 30.0, "identifier"), ("b", "c", 5.0), ("a", "c", 9.0)]
    assert clusters(links, "abc", forbidden=("ab",)) == {"ac", "b"}


def test_of_decisions_to_link_and_to_part_both_hold_where_they_can() -> None:
    links: list[tuple[object, ...]] = [("a", "b", 9.0), ("a", "c", 0.0, "override", "2026-01-01")]
    assert clusters(links, "abc", forbidden=("bc",)) == {"ac", "b"}


def test_of_decisions_that_contradict_each_other_the_latest_links_hold() -> None:
    early, late = "2026-01-01", "2026-01-02"
    links: list[tuple[object, ...]] = [("a", "b", 0.0, "override", early), ("b", "c", 0.0, "override", late)]
    assert clusters(links, "abc", forbidden=("ac",)) == {"a", "bc"}
