"""Given and family names: titles and suffixes split off, a form for display and one for matching."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from warehouse_cdp.standardise.text import display_case, match_tokens


class Name(NamedTuple):
    """One standardised part of a name.

    Attributes:
        display: The name as a person would write it, or None if nothing is left of it.
        match: Lower-case ASCII words for comparison, or None.
        suffix: Generation suffix such as ``jr`` or ``iii``, or None.
        variants: The match form and the full names that it may be short for, parted by ``|``, or None.
    """

    display: str | None
    match: str | None
    suffix: str | None
    variants: str | None = None


class NameRules(NamedTuple):
    """What the seeds say about names.

    Attributes:
        titles: Titles in lower case without full stops.
        suffixes: Generation suffix in lower case without full stops to its standard form.
        full_names: Match form of a short name to the match forms of the names that it may stand for.
    """

    titles: frozenset[str]
    suffixes: Mapping[str, str]
    full_names: Mapping[str, Sequence[str]]

    @classmethod
    def from_seeds(cls, affixes: Iterable[tuple[str, str, str]], nicknames: Iterable[tuple[str, str]]) -> "NameRules":
        """Build the rules from the rows of the seeds ``name_affixes`` and ``nicknames``.

        Args:
            affixes: Triples of affix, kind (``title`` or ``suffix``) and standard form.
            nicknames: Pairs of nickname and full name, spelled as people spell them.

        Returns:
            The rules, with names in their match forms.
        """
        full_names: dict[str, list[str]] = {}
        for nickname, name in sorted(nicknames):
            full_names.setdefault("".join(match_tokens(nickname)), []).append("".join(match_tokens(name)))
        affixes = list(affixes)
        return cls(
            frozenset(affix for affix, kind, _ in affixes if kind == "title"),
            {affix: form for affix, kind, form in affixes if kind == "suffix"},
            full_names,
        )


def split_affixes(raw: str, rules: NameRules) -> tuple[list[str], str | None]:
    """Take titles and generation suffixes off a part of a name.

    Args:
        raw: The part as it was typed, for example ``"Dr. Anna"``.
        rules: Which words are affixes.

    Returns:
        The remaining words and the suffix in its standard form, or None.
    """
    kept: list[str] = []
    suffix = None
    for word in raw.replace(",", " ").split():
        plain = word.lower().replace(".", "")
        if plain in rules.suffixes:
            suffix = suffix or rules.suffixes[plain]
        elif plain not in rules.titles:
            kept.append(word)
    return kept, suffix


def standardise_given_name(raw: str, rules: NameRules) -> Name:
    """Standardise a given name; the match form is the first name of several.

    Args:
        raw: For example ``"Prof. ANNE-MARIE Luise"``.
        rules: Affixes and short names.

    Returns:
        For example ``Name("Anne-Marie Luise", "annemarie", None, "anne|annemarie")``. The variants hold the first
        name with and without what is joined to it, for people write ``Anne-Marie``, ``Anne Marie`` and ``Anne``.
    """
    words, suffix = split_affixes(raw, rules)
    if not words and suffix:  # somebody is called Junior
        words, suffix = raw.split(), None
    match = "".join(match_tokens(words[0].replace("-", ""))) if words else ""
    variants = {match, *rules.full_names.get(match, ())}
    parts = match_tokens(" ".join(words).replace("-", " "))
    if len(parts) > 1 and len(parts[0]) > 1:
        variants |= {parts[0], parts[0] + parts[1]}
    return Name(display_case(" ".join(words)) or None, match or None, suffix, "|".join(sorted(variants)) or None)


def standardise_family_name(raw: str, rules: NameRules) -> Name:
    """Standardise a family name; the match form keeps the words of a double name apart.

    Args:
        raw: For example ``"Müller-Lüdenscheidt Jr."``.
        rules: Affixes; short names do not apply.

    Returns:
        For example ``Name("Müller-Lüdenscheidt", "muller ludenscheidt", "jr")``.
    """
    words, suffix = split_affixes(raw, rules)
    if not words:  # Pan and Prince are titles before a name and family names on their own
        words, suffix = raw.split(), None
    text = " ".join(words)
    return Name(display_case(text) or None, " ".join(match_tokens(text)) or None, suffix)
