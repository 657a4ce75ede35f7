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
        affixes: Affix in lower case without full stops to its kind, ``title`` or ``suffix``.
        full_names: Match form of a short name to the match forms of the names that it may stand for.
    """

    affixes: Mapping[str, str]
    full_names: Mapping[str, Sequence[str]]

    @classmethod
    def from_pairs(cls, affixes: Iterable[tuple[str, str]], nicknames: Iterable[tuple[str, str]]) -> "NameRules":
        """Build the rules from the rows of the seeds ``name_affixes`` and ``nicknames``.

        Args:
            affixes: Pairs of affix and kind.
            nicknames: Pairs of nickname and full name, spelled as people spell them.

        Returns:
            The rules, with names in their match forms.
        """
        full_names: dict[str, list[str]] = {}
        for nickname, name in sorted(nicknames):
            full_names.setdefault("".join(match_tokens(nickname)), []).append("".join(match_tokens(name)))
        return cls(dict(affixes), full_names)


def split_affixes(raw: str, affixes: Mapping[str, str]) -> tuple[list[str], str | None]:
    """Take titles and generation suffixes off a part of a name.

    Args:
        raw: The part as it was typed, for example ``"Dr. Anna"``.
        affixes: Affix in lower case without full stops to its kind, ``title`` or ``suffix``.

    Returns:
        The remaining words and the suffix or None.
    """
    words = raw.replace(",", " ").split()
    kinds = [affixes.get(word.lower().replace(".", "")) for word in words]
    kept = [word for word, kind in zip(words, kinds, strict=True) if kind is None]
    suffixes = [word.lower().replace(".", "") for word, kind in zip(words, kinds, strict=True) if kind == "suffix"]
    return kept, suffixes[0] if suffixes else None


def standardise_given_name(raw: str, rules: NameRules) -> Name:
    """Standardise a given name; the match form is the first name of several.

    Args:
        raw: For example ``"Prof. ANNE-MARIE Luise"``.
        rules: Affixes and short names.

    Returns:
        For example ``Name("Anne-Marie Luise", "annemarie", None, "annemarie")``.
    """
    words, suffix = split_affixes(raw, rules.affixes)
    match = "".join(match_tokens(words[0].replace("-", ""))) if words else ""
    variants = "|".join([match, *rules.full_names.get(match, ())])
    return Name(display_case(" ".join(words)) or None, match or None, suffix, variants or None)


def standardise_family_name(raw: str, rules: NameRules) -> Name:
    """Standardise a family name; the match form keeps the words of a double name apart.

    Args:
        raw: For example ``"Müller-Lüdenscheidt Jr."``.
        rules: Affixes; short names do not apply.

    Returns:
        For example ``Name("Müller-Lüdenscheidt", "muller ludenscheidt", "jr")``.
    """
    words, suffix = split_affixes(raw, rules.affixes)
    if not words:  # Pan and Prince are titles before a name and family names on their own
        words, suffix = raw.split(), None
    return Name(display_case(" ".join(words)) or None, " ".join(match_tokens(" ".join(words))) or None, suffix)
