"""What every word of the grammar means, on a few customers in memory."""

import pytest

from tests.python.segments.grammar_cases import RULES, WRONG
from tests.python.segments.people import members, problems
from warehouse_cdp.segments.operators import number_literal

NOW = "2026-01-01 00:00:00"


@pytest.fixture(scope="module")
def found() -> dict[str, set[str]]:
    """Members by the place of the rule, of all rules in one query."""
    return members([rule for rule, _ in RULES], {"others": {"field": "city", "is_not": "Köln"}}, NOW)


@pytest.mark.parametrize("place", range(len(RULES)), ids=lambda place: str(RULES[place][0]))
def test_rule(place: int, found: dict[str, set[str]]) -> None:
    assert found[f"r{place}"] == set(RULES[place][1])


@pytest.mark.parametrize("place", range(len(WRONG)), ids=lambda place: str(WRONG[place][0]))
def test_what_is_wrong_is_said(place: int) -> None:
    rule, words = WRONG[place]
    sentences = problems({"asked": rule})
    assert all(sentence.startswith("Segment 'asked': ") for sentence in sentences)
    assert words in sentences[0]


def test_definitions_say_who_answers_and_what_for() -> None:
    assert problems({"ok": {"field": "city", "is": "x"}}) == []
    found = problems({"Bad-Id": {"field": "city", "is": "x"}}, owner=None, holdout_percent=200, color="red")
    for words in ("an id has up to 40", "'owner' is missing", "from 0 to 90, not 200", "word in a definition: 'color'"):
        assert any(words in sentence for sentence in found)
    assert "write either 'rule', or 'sql'" in problems({"both": {"field": "city", "is": "x"}}, sql="m")[0]


def test_a_circle_of_segments_is_refused() -> None:
    (sentence,) = problems({"a": {"not": {"segment": "b"}}, "b": {"any": [{"segment": "c"}]}, "c": {"segment": "b"}})
    assert "leads back to itself" in sentence


def test_without_definitions_nobody_is_found() -> None:
    assert members([], {}, NOW) == {}


@pytest.mark.parametrize(
    ("number", "literal"),
    [(10**15 - 1, "999999999999999"), (10**15, None), (1e-15, "0.000000000000001"), (1e-16, None), (12.5, "12.5")],
)
def test_a_number_has_up_to_15_digits_on_either_side_of_its_point(number: float, literal: str | None) -> None:
    assert number_literal(number) == literal
