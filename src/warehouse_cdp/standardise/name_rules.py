"""What the seeds say about names, in the shape that standardising needs."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from warehouse_cdp.standardise.text import match_tokens


class NameRules(NamedTuple):
    """What the seeds say about names.

    Attributes:
        titles: Titles and degrees in lower case without full stops.
        suffixes: Generation suffix in lower case without full stops to its standard form.
        full_names: Match form of a short name to the match forms of the names that it may stand for.
        particles: Word before a family name in lower case to how it is shown, such as ``van`` or ``Di``.
        readings: Chinese family name to its pinyin.
    """

    titles: frozenset[str]
    suffixes: Mapping[str, str]
    full_names: Mapping[str, Sequence[str]]
    particles: Mapping[str, str]
    readings: Mapping[str, str]

    @classmethod
    def from_seeds(
        cls,
        affixes: Iterable[tuple[str, str, str]],
        nicknames: Iterable[tuple[str, str]],
        chinese_family_names: Iterable[tuple[str, str]] = (),
    ) -> "NameRules":
        """Build the rules from the rows of the seeds.

        Args:
            affixes: Triples of affix, kind (``title``, ``degree``, ``suffix`` or ``particle``) and standard form.
            nicknames: Pairs of nickname and full name, spelled as people spell them.
            chinese_family_names: Pairs of family name and pinyin.

        Returns:
            The rules, with names in their match forms.
        """
        full_names: dict[str, list[str]] = {}
        for nickname, name in sorted(nicknames):
            full_names.setdefault("".join(match_tokens(nickname)), []).append("".join(match_tokens(name)))
        affixes = list(affixes)
        return cls(
            frozenset(affix for affix, kind, _ in affixes if kind in ("title", "degree")),
            {affix: form for affix, kind, form in affixes if kind == "suffix"},
            full_names,
            {affix: form for affix, kind, form in affixes if kind == "particle"},
            dict(chinese_family_names),
        )
