"""The simplest linker there is: records that share an e-mail or a phone number are one person.

Reads the written files only. To see how hard the sample is:
python -m warehouse_cdp.sample.hardness seeds/sample
"""

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import phonenumbers

from warehouse_cdp.sample.written import Key, contact_points, truth


@dataclass(frozen=True)
class Score:
    """Pairwise precision and recall (0 to 1)."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of the two (0 to 1)."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def _to_e164(phone: str, country: str) -> str:
    try:
        parsed = phonenumbers.parse(phone, country or None)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _link(folder: Path, people: dict[Key, str]) -> dict[Key, Key]:
    parent = {key: key for key in people}

    def root(key: Key) -> Key:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    first: dict[str, Key] = {}
    for key, email, phone, country in contact_points(folder):
        for value in (email.lower(), _to_e164(phone, country)):
            if key in parent and value:
                parent[root(key)] = root(first.setdefault(value, key))
    return {key: root(key) for key in people}


def _pairs(counts: Counter[object]) -> int:
    return sum(count * (count - 1) // 2 for count in counts.values())


def score(folder: Path) -> Score:
    """Compare the linker with the truth, over all pairs of labelled records.

    Args:
        folder: Folder of the sample's CSV files.

    Returns:
        The score.
    """
    people = truth(folder)
    roots = _link(folder, people)
    found = _pairs(Counter(roots.values()))
    true = _pairs(Counter(people.values()))
    both = _pairs(Counter((roots[key], people[key]) for key in people))
    return Score(both / found, both / true)


def largest(folder: Path) -> list[int]:
    """Count the people whom the linker takes for one.

    Args:
        folder: Folder of the sample's CSV files.

    Returns:
        Counts of true people in the ten worst components, largest first.
    """
    people = truth(folder)
    members: dict[Key, set[str]] = defaultdict(set)
    for key, root in _link(folder, people).items():
        members[root].add(people[key])
    return sorted((len(found) for found in members.values()), reverse=True)[:10]


if __name__ == "__main__":
    target = Path(sys.argv[1])
    result = score(target)
    print(f"precision {result.precision:.3f}, recall {result.recall:.3f}, F1 {result.f1:.3f}")
    print("people in the largest components:", largest(target))
