"""Memberships over several runs: they are noticed once, last through merges, and do not end because data is missing."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.segments.story import Story, tell

pytestmark = pytest.mark.dbt


@pytest.fixture(scope="module", params=["duckdb", pytest.param("postgres", marks=pytest.mark.long)])
def story(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Story:
    """The story in a warehouse of its own."""
    return tell(new_empty(request.param, "memberships"))


def test_a_new_segment_is_entered_by_its_definition(story: Story) -> None:
    assert story.first.events == [(1, customer, "entered", "definition", None) for customer in "abc"]
    assert story.first.sizes == [(3, 3, 0, False)]


def test_a_merge_hands_the_membership_on_without_a_gap(story: Story) -> None:
    assert story.merged.events == [
        *story.first.events,
        (2, "b", "left", "rule", None),
        (2, "c", "left", "merged", "e"),
        (2, "d", "entered", "rule", None),
        (2, "e", "entered", "merged", "c"),
    ]
    assert story.merged.members == [("a", "2025-01-01"), ("d", "2026-01-01"), ("e", "2025-01-01")]
    assert story.merged.sizes == [(3, 2, 2, False)]


def test_who_takes_over_a_membership_takes_over_the_side(story: Story) -> None:
    first, merged = story.first.holdouts, story.merged.holdouts
    assert first.items() <= merged.items()
    # The hash of e itself would say otherwise.
    assert merged["e"] == first["c"] is False
    assert {"a", "b", "c", "d", "e"} == set(merged)


def test_while_a_source_is_missing_nobody_enters_or_leaves(story: Story) -> None:
    assert story.incomplete.events == story.merged.events
    assert story.incomplete.holdouts == story.merged.holdouts
    # In spite of the rule d still is one and b is not.
    assert [customer for customer, _ in story.incomplete.members] == ["a", "d", "e"]
    assert story.incomplete.sizes == [(3, 0, 0, True)]


def test_an_empty_run_adds_nothing(story: Story) -> None:
    assert story.empty.events == story.merged.events
    assert story.empty.holdouts == story.merged.holdouts
    assert story.empty.members == []


def test_a_full_refresh_of_what_is_known_adds_nothing(story: Story) -> None:
    assert story.again.events == story.merged.events
    assert story.again.members == story.merged.members
    assert story.again.sizes == [(3, 0, 0, False)]


def test_who_comes_back_enters_anew(story: Story) -> None:
    assert story.last.members == [("b", "2026-01-01")]
    assert [event[1:4] for event in story.last.events if event[0] == 3] == [
        ("a", "left", "rule"),
        ("b", "entered", "rule"),
        ("d", "left", "rule"),
        ("e", "left", "rule"),
    ]
    assert story.last.holdouts["b"] == story.first.holdouts["b"]


def test_what_changed_in_a_run_that_was_not_published_is_told_with_the_next(story: Story) -> None:
    assert [customer for customer, _ in story.last.members] == ["b"]
    assert story.told.sizes == [(1, 1, 1, False)]
