"""How a true name is written down this time."""

from random import Random

from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.latin import in_latin
from warehouse_cdp.sample.people import Person, at
from warehouse_cdp.sample.spelling import misread, mistype, to_ascii, transliterate

JUNK = ("unknown", "N/A", "-", "Kunde", "test")


def feminine(last_name: str, language: str) -> str:
    """Give the form that a woman bears: Kowalski becomes Kowalska in Polish."""
    if language == "pl" and last_name.endswith(("ski", "cki", "dzki")):
        return last_name[:-1] + "a"
    return last_name


def masculine(last_name: str, language: str) -> str:
    """Undo feminine: Kowalska becomes Kowalski in Polish."""
    if language == "pl" and last_name.endswith(("ska", "cka", "dzka")):
        return last_name[:-1] + "i"
    return last_name


def _last_name(rng: Random, person: Person, when: int) -> str:
    current = at(person.last_names, when)
    kept = current != person.last_names[0][1] and happens(rng, "maiden_name_kept")
    return person.last_names[0][1] if kept else current


def whole_name(first_name: str, last_name: str) -> str:
    """Write both names in one: Chinese characters without a blank, the family name first."""
    if first_name[:1] >= "\u3400" and last_name[:1] >= "\u3400":
        return last_name + first_name
    return f"{first_name} {last_name}".strip()


def _first_name(rng: Random, person: Person, latin: bool) -> str:
    if person.locale.script != "Latn" and not latin:
        return person.first_name
    if latin:
        name = in_latin(rng, person.locale, person.first_name, person.number)
        return f"{name[0]}." if happens(rng, "initial_only") else name
    shorts = person.locale.nicknames.get(person.first_name)
    if shorts and happens(rng, "nickname"):
        return rng.choice(shorts)
    return f"{person.first_name[0]}." if happens(rng, "initial_only") else person.first_name


def _letters(rng: Random, name: str, typed_by: str) -> str:
    if happens(rng, f"typo_typed_by_{typed_by}"):
        name = mistype(rng, name)
    if typed_by == "staff" and happens(rng, "ocr_error"):
        name = misread(rng, name)
    return name


def _script(rng: Random, person: Person, name: str) -> str:
    if name.isascii() or person.locale.script != "Latn":
        return name
    if person.locale.language == "de" and happens(rng, "german_transliteration"):
        return transliterate(name)
    return to_ascii(name) if happens(rng, "diacritics_dropped") else name


def _courtesy(rng: Random, person: Person, first_name: str, latin: bool) -> str:
    if not happens(rng, "title_in_name"):
        return first_name
    if person.locale.script == "Hani" and not latin:
        return first_name + person.locale.titles[person.sex == "F"]
    titles = ("Mr", "Ms") if latin else person.locale.titles
    return f"{person.title or titles[person.sex == 'F']} {first_name}".strip()


def write_name(rng: Random, person: Person, when: int, typed_by: str) -> tuple[str, str]:
    """Write first and last name as one record would hold them.

    Args:
        rng: Seeded generator.
        person: Whose name.
        when: Seconds since 1970 (UTC); decides between names before and after a marriage.
        typed_by: 'customer' or 'staff'.

    Returns:
        First and last name.
    """
    if happens(rng, "junk_name"):
        return rng.choice(JUNK), ""
    latin = person.locale.script != "Latn" and happens(rng, "latin_letters")
    first = _script(rng, person, _letters(rng, _first_name(rng, person, latin), typed_by))
    last = _last_name(rng, person, when)
    if latin:
        last = in_latin(rng, person.locale, last, person.number)
    last = _script(rng, person, _letters(rng, last, typed_by))
    if person.suffix and happens(rng, "suffix_kept"):
        last = f"{last} {person.suffix}"
    first = _courtesy(rng, person, first, latin)
    if happens(rng, "first_last_swapped"):
        first, last = last, first
    return (first.upper(), last.upper()) if happens(rng, "upper_case") else (first, last)
