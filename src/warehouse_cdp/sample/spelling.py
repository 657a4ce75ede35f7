"""Letters: folding to ASCII, typing errors, reading errors."""

import unicodedata
from random import Random

_SINGLE = str.maketrans({"ł": "l", "Ł": "L", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe"})
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEAR = {
    letter: row[max(0, place - 1) : place] + row[place + 1 : place + 2]
    for row in _ROWS
    for place, letter in enumerate(row)
}
_LOOKALIKES = (("rn", "m"), ("m", "rn"), ("l", "1"), ("o", "0"), ("i", "l"), ("e", "c"), ("h", "b"))


def to_ascii(text: str) -> str:
    """Drop diacritics: Müller becomes Muller, Łukasz becomes Lukasz."""
    folded = unicodedata.normalize("NFKD", text.translate(_SINGLE))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def transliterate(text: str) -> str:
    """Write German letters out: Müller becomes Mueller."""
    return "".join(_GERMAN.get(letter, letter) for letter in text)


def _neighbour(rng: Random, letter: str) -> str:
    near = _NEAR.get(letter.lower())
    if not near:
        return letter
    hit = rng.choice(near)
    return hit.upper() if letter.isupper() else hit


def mistype(rng: Random, text: str) -> str:
    """Make one typing error: neighbouring key, transposition, missing or doubled letter.

    Args:
        rng: Seeded generator.
        text: Text of two letters or more is changed, shorter text is returned as it is.

    Returns:
        The text with one error; the first letter is left alone, people see that one.
    """
    if len(text) < 3:
        return text
    place = rng.randrange(1, len(text) - 1)
    kind = rng.choices(("near", "swap", "drop", "double"), (4, 2, 3, 1))[0]
    head, letter, tail = text[:place], text[place], text[place + 1 :]
    if kind == "near":
        return head + _neighbour(rng, letter) + tail
    if kind == "swap":
        return head + tail[0] + letter + tail[1:]
    return head + tail if kind == "drop" else head + letter + letter + tail


def misread(rng: Random, text: str) -> str:
    """Make one reading error as a scanner does (rn for m, 1 for l); unchanged if none fits."""
    fitting = [pair for pair in _LOOKALIKES if pair[0] in text]
    return text.replace(*rng.choice(fitting), 1) if fitting else text
