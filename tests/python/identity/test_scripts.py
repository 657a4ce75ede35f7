"""Names in Arabic letters, which leave vowels out, beside the same names in Latin ones."""

from typing import Any

import pytest

from tests.python.identity.persons import ANNA, score

MOHAMMED = ANNA | {
    "first_name_match": "mohammed",
    "first_name_consonants": "mhmd",
    "last_name_match": "al ghamdi",
    "last_name_consonants": "alGmd",
    "email_match": None,
    "street_match": None,
}
IN_ARABIC = MOHAMMED | {
    "first_name_match": "mhmd",
    "first_name_variants": "mhmd",
    "first_name_consonants": "*mhmd",
    "last_name_match": "al ghamdi",
    "last_name_consonants": "*alGmd",
}


@pytest.mark.parametrize(
    "shared", [{"phone": None, "postal_code_match": None}, {"birth_date": None, "postal_code_match": None}]
)
def test_a_name_in_arabic_letters_meets_itself_in_latin_ones(shared: dict[str, Any]) -> None:
    pair = score(MOHAMMED | shared, IN_ARABIC | shared | {"last_name_match": "al ghmdi"})
    assert pair is not None
    assert pair["match_weight"] > 4
    assert pair["contradiction"] is None
    assert min(pair["weight_first_name"], pair["weight_last_name"]) > 0


def test_another_name_in_arabic_letters_is_another_person() -> None:
    pair = score(MOHAMMED, IN_ARABIC | {"first_name_match": "ahmd", "first_name_consonants": "*ahmd"})
    assert pair is not None
    assert pair["contradiction"] == "given_name"


def test_consonants_alone_do_not_make_two_names_with_vowels_one() -> None:
    mark = ANNA | {"first_name_match": "mark", "first_name_consonants": "mrk", "email_match": None, "birth_date": None}
    pair = score(mark, mark | {"first_name_match": "mirko"})
    assert pair is not None
    assert pair["contradiction"] == "given_name"
