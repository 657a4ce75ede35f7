"""Noise in names comes at its rate: what is written is compared with what is true."""

from collections.abc import Callable
from random import Random

import pytest

from warehouse_cdp.sample import names
from warehouse_cdp.sample.chance import rate
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.spelling import to_ascii, transliterate

# A time before anybody marries or moves, so that the first name and home of a history hold.
EARLY = 0
ROUNDS = 6
AssertClose = Callable[[int, int, float], None]
Check = Callable[[Random, Person], bool | None]


def _name(rng: Random, person: Person, typed_by: str = "customer") -> tuple[str, str]:
    return names.write_name(rng, person, EARLY, typed_by)


def _nickname(rng: Random, person: Person) -> bool | None:
    shorts = person.locale.nicknames.get(person.first_name)
    return any(short.lower() in " ".join(_name(rng, person)).lower().split() for short in shorts) if shorts else None


def _initial(rng: Random, person: Person) -> bool | None:
    if person.locale.script != "Latn":
        return None
    return f"{person.first_name[0]}.".lower() in " ".join(_name(rng, person)).lower().split()


def _swapped(rng: Random, person: Person) -> bool | None:
    if person.locale.script != "Latn":
        return None
    return _name(rng, person)[0].lower() == person.last_names[0][1].lower()


def _upper(rng: Random, person: Person) -> bool | None:
    if person.locale.script != "Latn":
        return None
    return "".join(_name(rng, person)).isupper()


def _title(rng: Random, person: Person) -> bool | None:
    if person.locale.script != "Latn":
        return None
    title = person.title or person.locale.titles[person.sex == "F"]
    return " ".join(_name(rng, person)).lower().startswith(title.lower() + " ")


def _staff_typo(rng: Random, person: Person) -> bool | None:
    if person.locale.script != "Latn":
        return None
    written = to_ascii(transliterate(_name(rng, person, "staff")[1])).lower()
    true = person.last_names[0][1]
    forms = {
        to_ascii(true).lower(),
        to_ascii(transliterate(true)).lower(),
        to_ascii(person.first_name).lower(),
    }
    return abs(len(written) - len(true)) < 2 and written not in forms


def _transliterated(rng: Random, person: Person) -> bool | None:
    true = person.last_names[0][1]
    changed = transliterate(true)
    if person.locale.language != "de" or changed == true:
        return None
    return changed.lower() in " ".join(_name(rng, person)).lower()


def _diacritics(rng: Random, person: Person) -> bool | None:
    true = person.last_names[0][1]
    if person.locale.language == "de" or person.locale.script != "Latn" or true.isascii():
        return None
    return to_ascii(true).lower() in " ".join(_name(rng, person)).lower()


def _latin(rng: Random, person: Person) -> bool | None:
    return None if person.locale.script == "Latn" else _name(rng, person)[0].isascii()


CHECKS: dict[str, Check] = {
    "latin_letters": _latin,
    "nickname": _nickname,
    "initial_only": _initial,
    "first_last_swapped": _swapped,
    "upper_case": _upper,
    "title_in_name": _title,
    "typo_typed_by_staff": _staff_typo,
    "german_transliteration": _transliterated,
    "diacritics_dropped": _diacritics,
    "junk_name": lambda rng, person: _name(rng, person)[0] in names.JUNK,
}


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_noise_comes_at_its_rate(world: World, assert_close: AssertClose, name: str) -> None:
    rng = Random(name)
    seen = [CHECKS[name](rng, person) for _ in range(ROUNDS) for person in world.people]
    counted = [hit for hit in seen if hit is not None]
    # Staff also misread what they type.
    wanted = rate(name) + (rate("ocr_error") if name == "typo_typed_by_staff" else 0)
    assert_close(sum(counted), len(counted), wanted)
