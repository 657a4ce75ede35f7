"""One name in several scripts: Latin spellings of Chinese and Arabic ones, and both within one person."""

from collections.abc import Callable
from random import Random

from warehouse_cdp.sample import names
from warehouse_cdp.sample.chance import rate
from warehouse_cdp.sample.latin import in_latin, spellings
from warehouse_cdp.sample.population import World

# A time before anybody marries or moves, so that the first name and home of a history hold.
EARLY = 0
ROUNDS = 6
AssertClose = Callable[[int, int, float], None]


def test_a_name_is_respelled_at_its_rate(world: World, assert_close: AssertClose) -> None:
    rng = Random("latin_respelled")
    known = {person.number: spellings(person.locale, person.first_name) for person in world.people}
    people = [person for person in world.people if len(known[person.number]) == 3] * ROUNDS
    other = [in_latin(rng, person.locale, person.first_name) != known[person.number][0] for person in people]
    # One in three of the choices hits the usual spelling.
    assert_close(sum(other), len(other), rate("latin_respelled") * 2 / 3)


def test_one_person_is_written_in_two_scripts(world: World) -> None:
    rng = Random("scripts")
    foreign = [person for person in world.people if person.locale.script != "Latn"]
    assert {person.locale.script for person in foreign} == {"Hani", "Arab"}
    for person in foreign:
        assert spellings(person.locale, person.first_name)[0].isascii(), person.first_name
        assert spellings(person.locale, person.last_names[0][1])[0].isascii(), person.last_names
    written = [{names.write_name(rng, person, EARLY, "customer")[0].isascii() for _ in range(12)} for person in foreign]
    assert sum(len(scripts) == 2 for scripts in written) > 0.9 * len(foreign)


def test_whole_names_follow_their_script() -> None:
    assert names.whole_name("小明", "王") == "王小明"
    assert names.whole_name("Xiaoming", "Wang") == "Xiaoming Wang"
    assert names.whole_name("محمد", "بن علي") == "محمد بن علي"
    assert names.whole_name("Anna", "") == "Anna"
