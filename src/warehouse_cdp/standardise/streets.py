"""Address lines in the form that matching compares: street, house number, flat, in this order."""

import re
from itertools import zip_longest

from warehouse_cdp.standardise.scripts import part_article
from warehouse_cdp.standardise.street_words import (
    CHINESE_AREAS,
    CHINESE_DIRECTIONS,
    CHINESE_SIGNS,
    CHINESE_STREETS,
    FLAT_WORDS,
    NUMBER_WORDS,
    OMITTED,
    SHORT_WORDS,
)
from warehouse_cdp.standardise.text import match_tokens

_NUMBER = re.compile(r"\d+(?:[a-z]|bis|ter)?")
# Italian abbreviates in the middle: P.za, V.le, C.so.
_INNER_STOP = re.compile(r"\b([A-Za-z])\.(?=(?:zza|za|le|so|go|lo)\b)", re.IGNORECASE)
_GLUED_STREET = re.compile(r"(?<=.)(?:strasse|str)$")
_GLUED_SQUARE = re.compile(r"(?<=..)platz$")
_KINDS = "|".join(CHINESE_STREETS)
_CHINESE_AREA = re.compile(f"^.*[{CHINESE_AREAS}](?=.{{2,}}(?:{_KINDS}))")
_CHINESE_STREET = re.compile(f"([{''.join(CHINESE_DIRECTIONS)}]?)({_KINDS})(?=\\D*\\d|$)")
_CHINESE_SIGN = re.compile(f"(?<=\\d)[{CHINESE_SIGNS}]")


def _chinese_words(raw: str) -> str:
    """Part a Chinese line into words, without the areas around the street: 北京市建国路88号 becomes 建国 rd 88."""
    street = _CHINESE_AREA.sub("", raw)
    parted = _CHINESE_STREET.sub(lambda at: CHINESE_DIRECTIONS.get(at[1], "") + CHINESE_STREETS[at[2]], street)
    return _CHINESE_SIGN.sub(" ", parted)


def _belongs_to_last(last: str, token: str, following: str) -> bool:
    if token == "str":
        return last.isalpha() and len(last) > 2
    letter = len(token) == 1 and token.isalpha() and token not in FLAT_WORDS and (not following or following.isdigit())
    return last.isdigit() and (letter or token in ("bis", "ter"))


def _join(tokens: list[str]) -> list[str]:
    """Make one word of what is one: "12 A", "12 bis", "Lange Str."."""
    joined: list[str] = []
    for token, following in zip_longest(tokens, tokens[1:], fillvalue=""):
        if joined and _belongs_to_last(joined[-1], token, following):
            joined[-1] += token
        else:
            joined.append(token)
    return joined


def _short(token: str) -> str:
    token = SHORT_WORDS.get(token, token)
    return _GLUED_SQUARE.sub("pl", _GLUED_STREET.sub("str", token))


def _take_flat(tokens: list[str]) -> tuple[list[str], list[str]]:
    """Part the flat, which a word announces, from the rest."""
    for place, token in enumerate(tokens[:-1]):
        if token in FLAT_WORDS and _NUMBER.fullmatch(tokens[place + 1]):
            return tokens[:place] + tokens[place + 2 :], [tokens[place + 1]]
    return tokens, []


def standardise_street(raw: str) -> str | None:
    """Reduce a street line to its match form.

    Args:
        raw: Street with house number, for example ``"Hauptstraße 12 A"``, ``"12 Elm Street, Apt 3"`` or
            ``"ul. Długa 7 m. 3"``.

    Returns:
        Lower-case ASCII words with the usual abbreviations, the house number behind them and the flat last, for
        example ``"hauptstr 12a"``, ``"elm st 12 3"`` or ``"dluga 7 3"``; None for a line without letters and digits.
    """
    tokens = [*match_tokens(part_article(_chinese_words(_INNER_STOP.sub(r"\1", raw.replace("#", " unit ")))))]
    tokens = [
        token
        for token, following in zip_longest(tokens, tokens[1:], fillvalue="")
        if not (token in NUMBER_WORDS and following[:1].isdigit())
    ]
    tokens, flat = _take_flat(tokens)
    tokens = _join([_short(token) for token in tokens])
    kept = [token for token in tokens if token not in OMITTED] or tokens
    # English and French put the number first; a street may be called after a number too (ul. 1 Maja 5).
    if len(kept) > 1 and _NUMBER.fullmatch(kept[0]) and not kept[-1][0].isdigit():
        kept = [*kept[1:], kept[0]]
    return " ".join(kept + flat) or None
