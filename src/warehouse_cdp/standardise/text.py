"""The words of a text for matching, whatever script it is written in."""

import re
from functools import lru_cache

from warehouse_cdp.standardise.scripts import to_latin

_NOT_ALPHANUMERIC = re.compile(r"[^a-z0-9]+")
# German writes an umlaut as two letters when it cannot print it; both spellings must meet, and transliteration
# alone gives "muller" for one and "mueller" for the other. Samuel becomes "samul", on both sides of a comparison.
_TWO_LETTER_UMLAUT = re.compile(r"(?<![aeiou])(ae|oe|ue)(?=[^aeiou\W])")


@lru_cache(maxsize=100_000)
def match_tokens(text: str) -> tuple[str, ...]:
    """Reduce a text to the lower-case ASCII words that matching compares.

    Müller, Mueller and Muller are all ``muller``: an umlaut loses its dots and a two-letter umlaut its second letter.

    Args:
        text: Any text in any script.

    Returns:
        The words in their order, accents and punctuation removed, other scripts transliterated.

    Example:
        >>> match_tokens("Łódź, Müller-Straße 5")
        ('lodz', 'muller', 'strasse', '5')
    """
    words = _NOT_ALPHANUMERIC.split(to_latin(text.replace("'", "").replace("’", "")).lower())
    return tuple(_TWO_LETTER_UMLAUT.sub(lambda pair: pair[0][0], word) for word in words if word)
