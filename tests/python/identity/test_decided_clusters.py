"""Clusters in which somebody decided who is whom."""

from tests.python.identity.clustered import clusters


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
