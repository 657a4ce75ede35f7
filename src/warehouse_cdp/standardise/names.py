"""Given and family names: titles and suffixes split off, a form for display and one for matching."""

import re
from typing import NamedTuple

from warehouse_cdp.standardise.display import clean, display_case
from warehouse_cdp.standardise.name_rules import NameRules
from warehouse_cdp.standardise.scripts import is_arabic, is_han, part_article
from warehouse_cdp.standardise.spellings import consonants, join_servant, sound
from warehouse_cdp.standardise.text import match_tokens

# One spelling for each word that opens an Arabic family name; an assimilated article (ash-Shehri) is one of them.
_ARABIC_OPENINGS = {
    **dict.fromkeys(("al", "el", "ul"), "al"),
    **dict.fromkeys(("bn", "abn", "bin", "ibn", "ben"), "bin"),
    **dict.fromkeys(("bnt", "bint"), "bint"),
    **dict.fromkeys(("abu", "abou", "abo"), "abu"),
}
_ASSIMILATED_ARTICLE = re.compile(r"\b[ae](t|th|d|dh|r|z|s|sh|n) (?=\1)")


class Name(NamedTuple):
    """One standardised part of a name.

    Attributes:
        display: The name as a person would write it, or None if nothing is left of it.
        match: Lower-case ASCII words for comparison, or None.
        suffix: Generation suffix such as ``jr`` or ``iii``, or None.
        variants: The match form, the full names that it may be short for and other spellings, parted by ``|``, or None.
        consonants: What a script without vowels writes of the name; it begins with ``*`` where the name is written
            in such a script. None for scripts that are neither Latin nor Arabic.
    """

    display: str | None
    match: str | None
    suffix: str | None
    variants: str | None = None
    consonants: str | None = None


def split_affixes(raw: str, rules: NameRules) -> tuple[list[str], str | None]:
    """Take titles, degrees and generation suffixes off a part of a name.

    Args:
        raw: The part as it was typed, for example ``"Dr. Anna"``.
        rules: Which words are affixes.

    Returns:
        The remaining words and the suffix in its standard form, or None.
    """
    kept: list[str] = []
    suffix = None
    for word in clean(raw).replace(",", " ").split():
        plain = word.lower().replace(".", "")
        if plain in rules.suffixes:
            suffix = suffix or rules.suffixes[plain]
        elif plain not in rules.titles:
            # Chinese writes a title behind the name without a space.
            title = next((end for end in rules.titles if word.endswith(end)), "") if is_han(word) else ""
            kept.append(word.removesuffix(title))
    return kept, suffix


def _consonants(raw: str, match: str) -> str | None:
    if is_arabic(raw):
        return f"*{consonants(match)}"
    # Latin letters, with accents or without, lie below the first other alphabet.
    latin = all(letter < "\u0370" for letter in raw if letter.isalpha())
    return consonants(match) or None if latin else None


def standardise_given_name(raw: str, rules: NameRules) -> Name:
    """Standardise a given name; the match form is the first name of several.

    Args:
        raw: For example ``"Prof. ANNE-MARIE Luise"``.
        rules: Affixes and short names.

    Returns:
        For example ``Name("Anne-Marie Luise", "annemarie", None, "anne|annemarie|~annamaria", "anmr")``. The variants
        hold the first name with and without what is joined to it, for people write ``Anne-Marie``, ``Anne Marie`` and
        ``Anne``, and behind ``~`` its sound.
    """
    words, suffix = split_affixes(raw, rules)
    if not words and suffix:  # somebody is called Junior
        words, suffix = clean(raw).split(), None
    joined = join_servant([*match_tokens(" ".join(words).replace("-", ""))])
    match = joined[0] if joined else ""
    parts = match_tokens(" ".join(words).replace("-", " "))
    variants = {match, *rules.full_names.get(match, ())}
    if len(parts) > 1 and len(parts[0]) > 1 and match in (parts[0], parts[0] + parts[1]):
        variants |= {parts[0], parts[0] + parts[1]}
    if not is_arabic(raw) and (spoken := sound(match)):
        variants.add(f"~{spoken}")
    display = display_case(" ".join(words))
    return Name(display or None, match or None, suffix, "|".join(sorted(variants)) or None, _consonants(display, match))


def standardise_family_name(raw: str, rules: NameRules) -> Name:
    """Standardise a family name; the match form keeps the words of a double name apart.

    Args:
        raw: For example ``"Müller-Lüdenscheidt Jr."``.
        rules: Affixes, particles and readings; short names do not apply.

    Returns:
        For example ``Name("Müller-Lüdenscheidt", "muller ludenscheidt", "jr", None, "mlrldnsSdt")``.
    """
    words, suffix = split_affixes(raw, rules)
    if not words:  # Pan and Prince are titles before a name and family names on their own
        words, suffix = clean(raw).split(), None
    text = " ".join(words)
    tokens = [*match_tokens(rules.readings.get(text, part_article(text)))]
    tokens = [_ARABIC_OPENINGS.get(token, token) for token in tokens[:-1]] + tokens[-1:]
    match = _ASSIMILATED_ARTICLE.sub("al ", " ".join(tokens))
    return Name(display_case(text, rules.particles) or None, match or None, suffix, None, _consonants(text, match))
