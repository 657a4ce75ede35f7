"""What every word of the grammar means, on a few customers in memory."""

from typing import Any

import pytest

from tests.python.segments.people import members, problems

NOW = "2026-01-01 00:00:00"

# {rule: customers that meet it}
RULES: list[tuple[dict[str, Any], str]] = [
    ({"field": "city", "is": "Köln"}, "a"),
    ({"field": "city", "is_not": "Köln"}, "bc"),
    ({"not": {"field": "city", "is": "Köln"}}, "bcd"),
    ({"field": "city", "in": ["Köln", "O'Fallon; drop table x"]}, "ab"),
    ({"field": "city", "not_in": ["Köln", "Bonn"]}, "b"),
    ({"field": "city", "starts_with": "Kö"}, "a"),
    ({"field": "city", "starts_with": "kö"}, ""),
    ({"field": "city", "ends_with": "n"}, "ac"),
    ({"field": "city", "contains": "%"}, ""),
    ({"field": "city", "contains": "'"}, "b"),
    ({"field": "city", "is_known": True}, "abc"),
    ({"field": "city", "is_known": False}, "d"),
    ({"field": "revenue", "is": 100}, "b"),
    ({"field": "revenue", "is_not": 100}, "ac"),
    ({"field": "revenue", "in": [0, 100]}, "bc"),
    ({"field": "revenue", "not_in": [0]}, "ab"),
    ({"field": "revenue", "at_least": 100}, "ab"),
    ({"field": "revenue", "more_than": 100}, "a"),
    ({"field": "revenue", "at_most": 100}, "bc"),
    ({"field": "revenue", "less_than": 100.001, "more_than": 0}, "b"),
    ({"field": "is_loyalty_member", "is": True}, "a"),
    ({"field": "is_loyalty_member", "is": False}, "bc"),
    ({"field": "last_order_at", "within_last": "90 days"}, "a"),
    ({"field": "last_order_at", "longer_ago_than": "90 days"}, "b"),
    ({"field": "last_order_at", "on_or_after": "2025-12-01"}, "a"),
    ({"field": "last_order_at", "before": "2025-12-01 00:00:00"}, "b"),
    ({"field": "birth_date", "longer_ago_than": "18 years"}, "a"),
    ({"all": [{"field": "revenue", "at_least": 0}, {"field": "city", "ends_with": "n"}]}, "ac"),
    ({"any": [{"field": "revenue", "at_least": 200}, {"field": "city", "is_known": False}]}, "ad"),
    ({"event": "page_viewed"}, "ab"),
    ({"event": ["page_viewed", "order_placed"]}, "abc"),
    ({"event": "any", "within_last": "1 hours"}, "c"),
    ({"event": "page_viewed", "longer_ago_than": "20 days"}, "b"),
    ({"event": "page_viewed", "on_or_after": "2025-12-02", "before": "2025-12-28"}, "a"),
    ({"event": "page_viewed", "count": {"at_least": 2}}, "a"),
    ({"event": "page_viewed", "count": {"is": 0}}, "cd"),
    ({"event": "page_viewed", "where": {"field": "channel", "is": "app"}}, "b"),
    ({"event": "page_viewed", "where": {"not": {"field": "channel", "is": "app"}}}, "a"),
    ({"event": "page_viewed", "where": {"field": "properties.page_category", "is": "shop"}}, "a"),
    ({"event": "order_placed", "where": {"field": "properties.is_cancelled", "is": False}}, "a"),
    ({"event": "order_placed", "sum": {"of": "reporting_amount", "at_least": 50}}, "a"),
    ({"event": "order_placed", "sum": {"of": "reporting_amount", "is": 0}}, "bd"),
    ({"event": "page_viewed", "first": {"before": "2025-12-28"}}, "ab"),
    ({"event": "page_viewed", "last": {"before": "2025-12-27"}}, "b"),
    ({"event": "page_viewed", "last": {"within_last": "3 days"}, "count": {"at_most": 1}}, ""),
    ({"sequence": [{"event": "page_viewed"}, {"event": "order_placed"}]}, "a"),
    ({"sequence": [{"event": "page_viewed"}, {"event": "order_placed", "within": "2 days"}]}, ""),
    ({"sequence": [{"event": "order_placed"}, {"event": "page_viewed"}]}, "a"),
    ({"sequence": [{"event": "page_viewed"}, {"no_event": "order_placed"}]}, "ab"),
    ({"sequence": [{"event": "page_viewed"}, {"no_event": "order_placed", "within": "3 days"}]}, "b"),
    ({"sequence": [{"event": "page_viewed"}, {"no_event": "order_placed", "within": "2 days"}]}, "ab"),
    (
        {
            "sequence": [
                {"event": "page_viewed", "on_or_after": "2025-12-01"},
                {"event": "order_placed", "within": "1 week", "where": {"field": "amount", "more_than": 1}},
                {"no_event": "order_placed"},
            ]
        },
        "a",
    ),
    ({"segment": "others"}, "bc"),
    ({"not": {"segment": "others"}}, "ad"),
    ({"consent": {"purpose": "marketing", "channel": "email"}}, "ab"),
    ({"consent": {"purpose": "marketing", "channel": "email", "status": "granted"}}, "a"),
]


@pytest.fixture(scope="module")
def found() -> dict[str, set[str]]:
    """Members by the place of the rule, of all rules in one query."""
    return members([rule for rule, _ in RULES], {"others": {"field": "city", "is_not": "Köln"}}, NOW)


@pytest.mark.parametrize("place", range(len(RULES)), ids=lambda place: str(RULES[place][0]))
def test_rule(place: int, found: dict[str, set[str]]) -> None:
    assert found[f"r{place}"] == set(RULES[place][1])


# {what is wrong: words that say so}
WRONG: list[tuple[Any, str]] = [
    ({"field": "revenu", "at_least": 1}, "no field 'revenu' (did you mean 'revenue'?). There is: birth_date, city"),
    (
        {"field": "revenue", "atleast": 1},
        "no operator for field 'revenue', a number, 'atleast' (did you mean 'at_least'?)",
    ),
    ({"field": "city", "at_least": "A"}, "no operator for field 'city', a text, 'at_least'"),
    ({"field": "revenue", "at_least": "500"}, "takes a number, not '500'"),
    ({"field": "revenue", "at_least": True}, "takes a number, not True"),
    ({"field": "revenue", "at_least": float("nan")}, "takes a number, not nan"),
    ({"field": "revenue"}, "nothing is asked of the field 'revenue'"),
    ({"field": "city", "is": 5}, "takes a text, not 5"),
    ({"field": "city", "in": []}, "takes a list, each a text, not []"),
    ({"field": "last_order_at", "within_last": "a while"}, "a length of time such as 90 days"),
    ({"field": "last_order_at", "before": "2025-02-30"}, "a day or moment such as 2025-01-31, not '2025-02-30'"),
    ({"field": "is_loyalty_member", "is": "yes"}, "takes true or false, not 'yes'"),
    ({"event": "page_viewed", "count": 3}, "'count' takes operators with values"),
    ({"event": "page_viewed", "sum": {"of": "channel", "at_least": 1}}, "for 'of' in sum, 'channel'"),
    ({"event": "page_viewed", "where": {"field": "revenue", "is": 1}}, "no field 'revenue'"),
    ({"event": "page_viewed", "where": {"segment": "others"}}, "begins with one of all, any, not, field"),
    ({"event": "page_viewed", "since": "2025-01-01"}, "no word in event: 'since'"),
    ({"event": None}, "'event' takes the name of an event"),
    ({"sequence": [{"event": "page_viewed"}]}, "a list of at least two steps"),
    ({"sequence": [{"no_event": "x"}, {"event": "y"}]}, "no word in step 1 of a sequence: 'no_event'"),
    ({"sequence": [{"event": "x"}, {"event": "y", "within": "soon"}]}, "not 'soon'"),
    ({"segment": "nobody"}, "no segment 'nobody'"),
    ({"consent": {"purpose": "marketing", "channel": "fax"}}, "no channel 'fax'. There is: email"),
    ({"all": []}, "'all' takes a list of conditions"),
    ({"all": [{"field": "city", "is": "x"}], "any": []}, "one says all and any at once"),
    ({"fields": "city"}, "one has only fields"),
    ("revenue > 500", "'revenue > 500' is none"),
    ({"segment": "asked"}, "its rule leads back to itself: asked -> asked"),
]


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
