"""Names of people: affixes, display, matching, short forms."""

import pytest

from warehouse_cdp.standardise.name_rules import NameRules
from warehouse_cdp.standardise.names import Name, standardise_family_name, standardise_given_name

RULES = NameRules.from_seeds(
    affixes=[
        ("dr", "title", "dr"),
        ("mba", "degree", "mba"),
        ("van", "particle", "van"),
        ("der", "particle", "der"),
        ("frau", "title", "frau"),
        ("pan", "title", "pan"),
        ("jr", "suffix", "jr"),
        ("junior", "suffix", "jr"),
        ("iii", "suffix", "iii"),
    ],
    nicknames=[("bob", "robert"), ("sam", "samuel"), ("sam", "samantha"), ("gosia", "małgorzata")],
)


@pytest.mark.parametrize(
    ("raw", "display", "match"),
    [
        ("ANNA", "Anna", "anna"),
        ("  anna   maria ", "Anna Maria", "anna"),
        ("Dr. Anna", "Anna", "anna"),
        ("DR ANNE-MARIE", "Anne-Marie", "annemarie"),
        ("Łucja", "Łucja", "lucja"),
        ("Jörg", "Jörg", "jorg"),
        ("Joerg", "Joerg", "jorg"),
        ("Noël", "Noël", "nol"),
        ("J.", "J.", "j"),
        ("小明", "小明", "xiaoming"),
    ],
)
def test_given_names(raw: str, display: str, match: str) -> None:
    name = standardise_given_name(raw, RULES)
    assert (name.display, name.match) == (display, match)


@pytest.mark.parametrize(
    ("raw", "display", "match", "suffix"),
    [
        ("MÜLLER", "Müller", "muller", None),
        ("Mueller", "Mueller", "muller", None),
        ("O'NEILL", "O'Neill", "oneill", None),
        ("McKay", "McKay", "mckay", None),
        ("Smith-Jones", "Smith-Jones", "smith jones", None),
        ("Smith, Jr.", "Smith", "smith", "jr"),
        ("Smith Junior", "Smith", "smith", "jr"),
        ("Özdemir", "Özdemir", "ozdemir", None),
        ("Oezdemir", "Oezdemir", "ozdemir", None),
        ("Ford III", "Ford", "ford", "iii"),
        ("van der Berg", "van der Berg", "van der berg", None),
        ("VAN DER BERG", "van der Berg", "van der berg", None),
        ("Müller MBA", "Müller", "muller", None),
        ("Müller, M.B.A.", "Müller", "muller", None),
    ],
)
def test_family_names(raw: str, display: str, match: str, suffix: str | None) -> None:
    name = standardise_family_name(raw, RULES)
    assert (name.display, name.match, name.suffix) == (display, match, suffix)


def test_a_title_alone_is_no_given_name_but_may_be_a_family_name() -> None:
    assert standardise_given_name("Frau", RULES) == Name(None, None, None)
    assert standardise_family_name("Pan", RULES).match == "pan"


def test_somebody_is_called_junior() -> None:
    assert standardise_given_name("Junior", RULES).display == "Junior"


def test_spellings_of_a_double_given_name_share_a_variant() -> None:
    spellings = ["Anne-Marie", "Anne Marie", "Annemarie", "Anne"]
    variants = [set(str(standardise_given_name(raw, RULES).variants).split("|")) for raw in spellings]
    assert all(variants[0] & other for other in variants)


def test_punctuation_alone_is_no_name() -> None:
    assert standardise_given_name("--", RULES).match is None


def test_a_short_name_lists_every_name_that_it_may_stand_for() -> None:
    assert standardise_given_name("Sam", RULES).variants == "sam|samantha|samul"
    assert standardise_given_name("Gosia", RULES).variants == "gosia|malgorzata|~gusia"
    assert standardise_given_name("Robert", RULES).variants == "robert|~rubart"
