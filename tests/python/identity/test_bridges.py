"""Which uncertain links alone hold a customer together."""

from typing import Any

import duckdb

from warehouse_cdp.identity import find_bridges


def bridges(*links: tuple[str, str, str, bool]) -> list[tuple[Any, ...]]:
    """Bridges among links of (one, other, cluster, is_uncertain)."""
    rows = ", ".join(map(str, links))
    relation: Any = duckdb.sql(f"from (values {rows}) as t (record_id_a, record_id_b, cluster_id, is_uncertain)")
    found = find_bridges(relation)
    return [tuple(row.values()) for row in found.to_pylist()]


def test_a_link_between_two_groups_parts_the_smaller_one() -> None:
    left = [("a", "b", "a", False), ("b", "c", "a", False), ("a", "c", "a", False)]
    assert bridges(*left, ("c", "d", "a", True), ("d", "e", "a", False)) == [("c", "d", 2)]


def test_a_link_that_another_path_goes_around_parts_nobody() -> None:
    assert bridges(("a", "b", "a", True), ("b", "c", "a", True), ("a", "c", "a", True)) == []


def test_certain_links_are_not_asked_about() -> None:
    assert bridges(("a", "b", "a", False), ("b", "c", "a", True)) == [("b", "c", 1)]


def test_every_bridge_of_a_chain_and_of_several_clusters_is_found() -> None:
    chain = [("a", "b", "a", True), ("b", "c", "a", True), ("c", "d", "a", True), ("d", "e", "a", True)]
    assert bridges(*chain, ("x", "y", "x", True)) == [
        ("a", "b", 1),
        ("b", "c", 2),
        ("c", "d", 2),
        ("d", "e", 1),
        ("x", "y", 1),
    ]


def test_no_links_are_no_bridges() -> None:
    nothing: Any = duckdb.sql("select 'a' record_id_a, 'b' record_id_b, 'a' cluster_id, true is_uncertain where false")
    found = find_bridges(nothing)
    assert found.num_rows == 0
    assert found.schema.names == ["record_id_a", "record_id_b", "count_records"]
