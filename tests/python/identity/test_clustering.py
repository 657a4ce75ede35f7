"""Clusters and the guard against those that grew too large."""

from tests.python.identity.clustered import clusters


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


def test_what_a_source_merged_itself_is_parted_last() -> None:
    scored: list[tuple[object, ...]] = [("a", "x", 20.0, "identifier"), ("b", "y", 20.0)]
    merged = ("a", "b", 3.0, "identifier", None)
    assert clusters([*scored, merged], "abxy", contradictions=("ay", "bx")) == {"ax", "by"}
    assert clusters([*scored, (*merged, True)], "abxy", contradictions=("ay", "bx")) == {"ab", "x", "y"}
