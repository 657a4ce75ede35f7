"""Forms of a text for display and for matching, whatever script it is written in."""

import re
from functools import lru_cache

from anyascii import anyascii

_WORD = re.compile(r"(?<!\d)[^\W\d_]+(?:'[^\W\d_]+)*")
_NOT_ALPHANUMERIC = re.compile(r"[^a-z0-9]+")
# German writes an umlaut as two letters when it cannot print it; both spellings must meet, and transliteration
# alone gives "muller" for one and "mueller" for the other. Samuel becomes "samul", on both sides of a comparison.
_TWO_LETTER_UMLAUT = re.compile(r"(?<![aeiou])(ae|oe|ue)(?=[^aeiou\W])")


@lru_cache(maxsize=100_000)
def match_tokens(text: str) -> tuple[str, ...]:
    """Reduce a text to the lower-case ASCII words that matching compares.

    Args:
        text: Any text in any script.

    Returns:
        The words in their order, accents and punctuation removed, other scripts transliterated.

    Example:
        >>> match_tokens("Łódź, Müller-Straße 5")
        ('lodz', 'muller', 'strasse', '5')
    """
    words = _NOT_ALPHANUMERIC.split(anyascii(text.replace("'", "").replace("’", "")).lower())
    return tuple(_TWO_LETTER_UMLAUT.sub(lambda pair: pair[0][0], word) for word in words if word)


def display_case(text: str) -> str:
    """Give shouted or mumbled text capital initials and leave mixed case as its owner wrote it.

    Args:
        text: A name or place, for example ``"ANNA O'NEILL"``.

    Returns:
        The text with single spaces, for example ``"Anna O'Neill"``; ``"McKay"`` stays ``"McKay"``.
    """
    text = " ".join(text.split())
    if not (text.isupper() or text.islower()):
        return text
    return _WORD.sub(lambda word: "'".join(part.capitalize() for part in word[0].split("'")), text.lower())
