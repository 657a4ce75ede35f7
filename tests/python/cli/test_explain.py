"""What `cdp explain` makes of evidence."""

from datetime import datetime
from typing import Any

from warehouse_cdp.cli.evidence import Evidence
from warehouse_cdp.cli.paths import strongest_path
from warehouse_cdp.cli.words import decision_words, pair_lines
from warehouse_cdp.identity.comparisons import COMPARISONS


def pair(one: str, other: str, weight: float | None = 10.0, **facts: Any) -> Evidence:
    """A pair that the match model linked, unless the facts say otherwise."""
    silent = {f"weight_{name}": 0 for name in COMPARISONS} | {f"level_{name}": -1 for name in COMPARISONS}
    usual = {
        "match_weight": weight,
        "linked_by": "probabilistic",
        "rule": "blocking:block_last_name_and_birth_date",
        "decision": "matched",
        "contradiction": None,
        "is_cut": False,
        "is_same_customer": True,
        "threshold": 4,
    }
    return Evidence(one, other, silent | usual | facts)


def test_the_path_avoids_the_weakest_link_however_long_it_gets() -> None:
    weak, first, second = pair("a", "c", 5.0), pair("a", "b", 9.0), pair("b", "c", 12.0)
    assert strongest_path([weak, first, second], "a", "c") == [first, second]


def test_decisions_and_identifiers_are_stronger_than_any_weight() -> None:
    scored = pair("a", "c", 40.0)
    decided = pair("a", "b", None, linked_by="override", rule="override")
    shared = pair("b", "c", -3.0, linked_by="identifier", rule="identifier:email")
    assert strongest_path([scored, decided, shared], "a", "c") == [decided, shared]


def test_records_that_hang_together_in_no_way_have_no_path() -> None:
    assert strongest_path([pair("a", "b"), pair("c", "d")], "a", "d") == []
    assert strongest_path([pair("a", "b")], "a", "z") == []


def test_a_weight_is_told_in_parts_that_add_up() -> None:
    (what, parts) = pair_lines(pair("a", "b", 5.0, weight_email=9.5, level_email=3, weight_phone=-2.0, level_phone=0))
    assert what == "  a - b: compared because of the same last name and birth date"
    assert "match weight 5.0 bits (odds 32 to 1)" in parts
    assert "phone different -2.0" in parts
    assert parts.endswith("before any comparison -2.5")
    assert "email same +9.5" in parts
    assert "birth_date" not in parts


def test_a_decision_names_who_when_and_why() -> None:
    facts: dict[str, Any] = {"decided_by": "Zoe", "decided_at": datetime(2026, 1, 2, 3, 4), "reason": "sisters"}
    apart = pair("a", "b", None, linked_by=None, rule="override", decision="forbidden", **facts)
    assert pair_lines(apart)[0].endswith("different customers by Zoe at 2026-01-02 03:04 UTC: sisters")
    assert "keep them apart" in decision_words(apart)


def test_what_keeps_a_pair_apart_is_told_by_what_it_is() -> None:
    assert "because of the birth date" in decision_words(pair("a", "b", contradiction="birth_date"))
    assert "twins, or one who was renamed" in decision_words(pair("a", "b", contradiction="possible_twins"))
    assert "cut again" in decision_words(pair("a", "b", is_cut=True))
    assert "below the threshold of 4 bits" in decision_words(pair("a", "b", 2.0, decision="review"))
    assert "another decision" in decision_words(pair("a", "b", None, decision="forced", is_cut=True))
