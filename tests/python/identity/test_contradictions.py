"""What keeps two people apart who share a name, a home or a mailbox."""

from typing import Any

import pytest

from tests.python.identity.persons import ANNA, score
from warehouse_cdp.identity.contradictions import level_number


@pytest.mark.parametrize(
    ("change", "contradiction"),
    [
        ({"first_name_match": "bert", "first_name_variants": "bert", "birth_date": "1979-05-05"}, "given_name"),
        ({"first_name_match": "eva", "first_name_variants": "eva", "email_match": "eva@example.org"}, "given_name"),
        ({"first_name_match": "nina", "first_name_variants": "nina"}, "possible_twins"),
        ({"first_name_match": "nina", "first_name_variants": "nina", "sex": "female"}, "possible_twins"),
        ({"first_name_match": "bert", "first_name_variants": "bert", "sex": "male"}, "given_name"),
        ({"first_name_match": "arna", "first_name_variants": "arna", "sex": "male"}, "given_name"),
        ({"first_name_match": "a", "first_name_variants": "a"}, None),
        ({"first_name_match": "anja", "first_name_variants": "anja|anna"}, None),
        ({"first_name_match": "muller", "last_name_match": "anna"}, None),
        ({"first_name_match": None, "first_name_variants": None}, None),
        ({"first_name_match": "arna", "first_name_variants": "arna"}, None),
        (
            {"first_name_match": "arna", "first_name_variants": "arna", "email_match": "x@y.z", "birth_date": None},
            "given_name",
        ),
        ({"birth_date": "1955-07-20", "email_match": "x@y.z"}, "birth_date"),
        ({"birth_date": "1955-07-20"}, None),
        ({"first_name_match": "nina", "first_name_variants": "nina", "national_id": "42"}, None),
    ],
    ids=[
        "relative",
        "twin",
        "renamed, or a twin with the same mailbox",
        "renamed, or a sister with the same mailbox",
        "twin brother with the same mailbox",
        "a letter off, other sex",
        "initial",
        "short form",
        "swapped",
        "unknown",
        "a letter off, same e-mail",
        "a letter off, only the household",
        "namesake born elsewhen",
        "same mailbox, other birthday",
        "renamed, same national id",
    ],
)
def test_what_keeps_relatives_apart(change: dict[str, Any], contradiction: str | None) -> None:
    anna = ANNA | {"sex": "female", "national_id": "42"}
    pair = score(anna, anna | {"sex": None, "national_id": None} | change)
    assert pair is not None
    assert pair["contradiction"] == contradiction


def test_junior_and_senior_are_two_people() -> None:
    pair = score(ANNA | {"name_suffix": "jr"}, ANNA | {"name_suffix": "sr"})
    assert pair is not None
    assert pair["contradiction"] == "name_suffix"


def test_levels_are_numbered_as_splink_numbers_them() -> None:
    assert level_number("birth_date", "same") == 2
    assert level_number("birth_date", "different") == 0
