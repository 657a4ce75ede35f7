"""Names that one person writes in several ways, by language; and such as must stay apart."""

import pytest

from tests.python.standardise.spellings import (
    ACROSS_SCRIPTS,
    SAME_FAMILY_NAME,
    SAME_GIVEN_NAME,
    SAME_SOUND,
    STRANGERS,
)
from warehouse_cdp.standardise.name_rules import NameRules
from warehouse_cdp.standardise.names import Name, standardise_family_name, standardise_given_name

RULES = NameRules.from_seeds(
    affixes=[("د", "title", "د"), ("السيدة", "title", "السيدة"), ("先生", "title", "先生"), ("phd", "degree", "phd")],
    nicknames=[("gosia", "małgorzata")],
    chinese_family_names=[("曾", "zeng"), ("单", "shan"), ("單", "shan")],
)


def variants(name: Name) -> set[str]:
    """What a given name may be short for, or another spelling of."""
    return set(str(name.variants).split("|"))


@pytest.mark.parametrize("spellings", SAME_FAMILY_NAME.values(), ids=SAME_FAMILY_NAME)
def test_spellings_of_a_family_name_have_one_match_form(spellings: list[str]) -> None:
    assert len({standardise_family_name(spelling, RULES).match for spelling in spellings} - {None}) == 1


@pytest.mark.parametrize("spellings", SAME_GIVEN_NAME.values(), ids=SAME_GIVEN_NAME)
def test_spellings_of_a_given_name_have_one_match_form(spellings: list[str]) -> None:
    assert len({standardise_given_name(spelling, RULES).match for spelling in spellings} - {None}) == 1


@pytest.mark.parametrize(
    ("arabic", "latin"), [(name, other) for name, all_ in ACROSS_SCRIPTS.items() for other in all_]
)
def test_a_name_without_vowels_has_the_consonants_of_its_latin_spellings(arabic: str, latin: str) -> None:
    for standardise in (standardise_given_name, standardise_family_name):
        assert standardise(arabic, RULES).consonants == f"*{standardise(latin, RULES).consonants}"


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("الغامدي", "Al-Ghamdi"),
        ("الغامدي", "Alghamdi"),
        ("الشهري", "Ash-Shehri"),
        ("بن علي", "Benali"),
        ("زيتوني", "Zitouni"),
    ],
)
def test_arabic_family_names_meet_their_latin_spellings(arabic: str, latin: str) -> None:
    assert standardise_family_name(arabic, RULES).consonants == f"*{standardise_family_name(latin, RULES).consonants}"


@pytest.mark.parametrize("spellings", SAME_SOUND.values(), ids=SAME_SOUND)
def test_spellings_that_sound_alike_share_a_variant(spellings: list[str]) -> None:
    assert set.intersection(*(variants(standardise_given_name(spelling, RULES)) for spelling in spellings))


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_strangers_share_no_variant(one: str, other: str) -> None:
    assert not variants(standardise_given_name(one, RULES)) & variants(standardise_given_name(other, RULES))


def test_other_scripts_have_no_consonants_to_compare() -> None:
    assert standardise_given_name("小明", RULES).consonants is None
    assert standardise_given_name("Иван", RULES).consonants is None
