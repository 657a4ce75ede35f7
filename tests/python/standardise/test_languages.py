"""Names that one person writes in several ways, by language; and such as must stay apart."""

import pytest

from warehouse_cdp.standardise.name_rules import NameRules
from warehouse_cdp.standardise.names import Name, standardise_family_name, standardise_given_name

RULES = NameRules.from_seeds(
    affixes=[("د", "title", "د"), ("السيدة", "title", "السيدة"), ("先生", "title", "先生"), ("phd", "degree", "phd")],
    nicknames=[("gosia", "małgorzata")],
    chinese_family_names=[("曾", "zeng"), ("单", "shan"), ("單", "shan")],
)

SAME_FAMILY_NAME = {
    "german umlaut": ["Müller", "Mueller", "MUELLER", "Muller", "MÜLLER"],
    "german sharp s": ["Groß", "Gross", "GROSS", "GROß"],
    "german double name": ["Müller-Lüdenscheidt", "Mueller Luedenscheidt", "MULLER - LUDENSCHEIDT"],
    "polish letters": ["Wałęsa", "Walesa", "WAŁĘSA"],
    "polish z and s": ["Żółkiewski", "Zolkiewski", "Źolkiewśki"],
    "italian accent": ["Cantù", "Cantu", "CANTU'"],
    "italian apostrophe": ["D'Angelo", "D’Angelo", "DANGELO"],
    "english apostrophe": ["O'Neil", "O’NEIL", "Oneil"],
    "turkish capital i": ["İnan", "Inan", "İNAN"],
    "composed and decomposed letters": ["Müller", "Mu\u0308ller"],
    "degree behind the name": ["Müller", "Müller, Ph.D.", "Müller PhD"],
    "chinese traditional and simplified": ["張", "张", "Zhang"],
    "chinese double family name": ["歐陽", "欧阳", "Ouyang"],
    "chinese reading as a family name": ["曾", "Zeng", "ZENG"],
    "chinese reading of a traditional character": ["單", "单", "Shan"],
    "chinese title": ["曾先生", "曾"],
    "chinese u with dots": ["吕", "呂", "Lü", "Lu"],
    "arabic article": ["العلي", "Al-Ali", "El Ali", "al ali", "AL-ALI"],
    "arabic assimilated article": ["Al-Shehri", "Ash-Shehri", "Esh Shehri"],
    "arabic son of": ["بن علي", "ابن علي", "bin Ali", "Ibn Ali", "Ben Ali"],
    "arabic father of": ["أبو زيد", "ابو زيد"],
    "persian keyboard": ["کریمی", "كريمي", "كريمى"],
    "arabic lengthening stroke": ["كـــريمي", "كريمي"],
    "arabic hamza on its carriers": ["مؤمن", "مومن"],
    "arabic hamza on ya": ["فائز", "فايز"],
    "presentation forms of an old export": ["ﻛﺮﻳﻤﻲ", "كريمي"],
}

SAME_GIVEN_NAME = {
    "polish": ["Łukasz", "Lukasz", "ŁUKASZ"],
    "italian": ["Niccolò", "Niccolo", "NICCOLO'"],
    "german": ["Jörg", "Joerg", "Jorg"],
    "chinese together, joined and in characters": ["小明", "Xiaoming", "Xiao-Ming", "XIAOMING"],
    "chinese traditional": ["麗華", "丽华", "Lihua"],
    "arabic hamza": ["أحمد", "احمد", "أَحْمَد"],
    "arabic feminine ending": ["فاطمة", "فاطمه", "Fatma"],
    "arabic final ya": ["ليلى", "ليلي"],
    "arabic vowel signs": ["مُحَمَّد", "محمد", "محـمد"],
    "arabic title": ["السيدة لينا", "لينا", "Lina"],
    "arabic abbreviated title": ["د. محمد", "محمد"],
    "arabic servant of, in Arabic": ["عبد الرحمن", "عبدالرحمن"],
    "arabic servant of, in Latin": ["Abd al-Rahman", "Abdul Rahman", "Abdulrahman", "Abdelrahman", "Abdurrahman"],
    "arabic servant of God": ["عبد الله", "عبدالله", "Abdullah", "Abdallah", "Abdulla"],
}

ACROSS_SCRIPTS = {
    "محمد": ["Mohammed", "Muhammad", "Mohamed", "Mehmed"],
    "أحمد": ["Ahmed", "Ahmad"],
    "يوسف": ["Yusuf", "Youssef", "Youcef", "Yousuf"],
    "عمر": ["Omar", "Umar", "Amr"],
    "عائشة": ["Aisha", "Aïcha", "Ayesha"],
    "فاطمة": ["Fatima", "Fatimah", "Fatma"],
    "خديجة": ["Khadija", "Khadidja"],
    "حياة": ["Hayat"],
    "شريف": ["Sharif", "Cherif"],
    "وليد": ["Walid", "Oualid"],
    "عبد القادر": ["Abdelkader", "Abdul Qadir", "Abd al-Qader"],
}

SAME_SOUND = {
    "doubled letters and vowels": ["Mohammed", "Muhammad", "Mohamed", "Mouhammad"],
    "french and english vowels": ["Mahmoud", "Mahmud"],
    "double letter for a long vowel": ["Waleed", "Walid"],
}

STRANGERS = [("Ellen", "Allan"), ("Jan", "Jen"), ("Daniele", "Daniela"), ("Mark", "Mirko"), ("Marion", "Marian")]


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
