"""The comparisons under the names that SQL knows them by."""

import re
from pathlib import Path

import pytest

from warehouse_cdp.identity import comparison_levels
from warehouse_cdp.identity.comparisons import COMPARISONS, interactions, level_label
from warehouse_cdp.identity.contradictions import level_number

MACRO = Path(__file__).parents[3] / "macros" / "identity" / "comparison_names.sql"


def test_models_know_all_comparisons_in_their_order() -> None:
    assert re.findall(r"'(\w+)'", MACRO.read_text()) == list(COMPARISONS)


@pytest.mark.parametrize("comparison", COMPARISONS)
def test_a_level_has_the_label_of_its_number(comparison: str) -> None:
    for level in COMPARISONS[comparison].levels:
        assert level_label(comparison, level_number(comparison, level.label)) == level.label


def test_the_list_of_levels_tells_the_weakest_and_the_silent_one() -> None:
    rows = {(row["comparison"], row["level"]): row for row in comparison_levels().to_pylist()}
    assert len(rows) == sum(len(levels) + 1 for _, levels in COMPARISONS.values())
    assert rows["email", 3]["label"] == "same"
    assert rows["email", 0]["label"] == "different"
    assert rows["email", -1]["label"] == "not comparable"
    assert rows["first_name", 0]["comparison_number"] == 1


def test_the_names_that_go_together_are_the_whole_names() -> None:
    (together,) = interactions()
    names = list(COMPARISONS)
    assert names[together.place] == "full_name"
    agreeing = {
        names[part]: {level_label(names[part], level) for level in levels} for part, levels in together.parts.items()
    }
    assert agreeing["first_name"] == {"same"}
    assert len(agreeing["last_name"]) == 6
    assert not {"same in another script", "spelled alike", "different"} & agreeing["last_name"]
