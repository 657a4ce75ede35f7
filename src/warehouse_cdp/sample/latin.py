"""Names of people who write in another script, in the Latin letters of their passports, cards and mailboxes."""

from random import Random

from pypinyin import lazy_pinyin

from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.locales import Locale


def spellings(locale: Locale, name: str) -> tuple[str, ...]:
    """List how a name is spelled in Latin letters.

    Args:
        locale: Gives the script and the spellings that people use.
        name: Given or family name as the locale writes it.

    Returns:
        Spellings, the usual one first; the name itself where nobody told how it is spelled.
    """
    if locale.script == "Latn" or name in locale.latin_names:
        return locale.latin_names.get(name, (name,))
    if locale.script != "Hani":
        return (name,)
    # Passports and mailboxes have no dots for Lü.
    syllables = [syllable.replace("ü", "u") for syllable in lazy_pinyin(name, v_to_u=True)]
    apart = [syllable.capitalize() for syllable in syllables]
    together = "".join(syllables).capitalize()
    return (together,) if len(apart) == 1 else (together, " ".join(apart), "-".join(apart))


def in_latin(rng: Random, locale: Locale, name: str, habit: int = 0) -> str:
    """Spell a name in Latin letters once.

    Args:
        rng: Seeded generator.
        locale: Locale of the person.
        name: Given or family name as the locale writes it.
        habit: Which of the spellings the person is used to; any number.

    Returns:
        The usual spelling of the person, sometimes another.
    """
    known = spellings(locale, name)
    return rng.choice(known) if happens(rng, "latin_respelled") else known[habit % len(known)]
