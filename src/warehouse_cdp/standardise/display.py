"""Forms to show: what was typed, without stray signs, with capitals where a keyboard had none or nothing else."""

import re
import unicodedata
from collections.abc import Mapping

_WORD = re.compile(r"(?<!\d)[^\W\d_]+(?:['’][^\W\d_]+)*")
_APOSTROPHE = re.compile(r"(['’])")
_TURKISH = re.compile("[İıĞğ]")
# Persian and Indic scripts spell with these two; every other format character hides in a text and shows nothing.
_JOINERS = "\u200c\u200d"


def clean(text: str) -> str:
    """Take control characters, invisible signs and doubled spaces out; letters stay as they were typed.

    Args:
        text: Any text in any script.

    Returns:
        The text in composed form (NFC).
    """
    kinds = ((letter, unicodedata.category(letter)) for letter in unicodedata.normalize("NFC", text))
    kept = (" " if kind == "Cc" else letter for letter, kind in kinds if kind != "Cf" or letter in _JOINERS)
    return " ".join("".join(kept).split()) if not text.isascii() or not text.isprintable() else " ".join(text.split())


def _lower(text: str, turkish: bool) -> str:
    return (text.replace("I", "ı").replace("İ", "i") if turkish else text).lower()


def _capital(part: str, turkish: bool) -> str:
    if part.startswith("mc") and len(part) > 3:
        return f"Mc{part[2:].capitalize()}"
    return f"İ{part[1:]}" if turkish and part.startswith("i") else part.capitalize()


def _title(word: str, turkish: bool) -> str:
    parts = _APOSTROPHE.split(word)
    # One letter behind an apostrophe is the genitive of St James's; O'Neil has more.
    return "".join(part if place and len(part) == 1 else _capital(part, turkish) for place, part in enumerate(parts))


def display_case(text: str, particles: Mapping[str, str] | None = None) -> str:
    """Give shouted or mumbled text capital initials and leave mixed case as its owner wrote it.

    Args:
        text: A name or place, for example ``"ANNA O'NEILL"``.
        particles: Words that keep a form of their own before a family name, such as ``van``, by their lower case.

    Returns:
        The text, cleaned, for example ``"Anna O'Neill"``; ``"McKay"`` stays ``"McKay"``.
    """
    text = clean(text)
    # There was no capital ß on keyboards, so GROß is shouted too.
    if not (text.replace("ß", "").isupper() or text.islower()):
        return text
    turkish = _TURKISH.search(text) is not None
    words = _lower(text, turkish).split(" ")
    known = particles or {}
    opening = [known.get(word) for word in words[:-1]]
    return " ".join(
        form or _WORD.sub(lambda found: _title(found[0], turkish), word)
        for form, word in zip([*opening, None], words, strict=True)
    )
