"""Keys under which spellings of one name meet: its consonants across scripts, its sound within Latin letters."""

import re

_DOUBLED = re.compile(r"(.)\1")
_BEGINNINGS = str.maketrans("eiou", "aaaa")
_VOWELS = re.compile(r"[aeiouwy]")
# Spellings of one Arabic consonant in English and in French; the digraphs first.
_CONSONANTS = [
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"^ou(?=[aei])", "w"),
        (r"sch|sh|ch", "S"),
        (r"kh", "X"),
        (r"gh", "G"),
        (r"dj", "j"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ph|v", "f"),
        (r"c(?=[eiy])", "s"),
        (r"[cq]", "k"),
        (r"p", "b"),
        (r"h$", ""),
    )
]
# Not the last letter, where Daniele and Daniela are two people, and not the first, where Ellen and Allan are.
_SOUNDS = str.maketrans("eoyq", "auik")
_SERVANT = re.compile(r"^abd(?:[aeiou]?l|[aeiou](.)(?=\1))?")


def consonants(name: str) -> str:
    """Reduce a name to what a script without vowels writes of it.

    Args:
        name: Match form, for example ``"mohammed"``, or ``"mhmd"`` from محمد.

    Returns:
        For example ``"mhmd"``; a vowel at the beginning is kept as ``a``.
    """
    key = name.replace(" ", "")
    for pattern, letter in _CONSONANTS:
        key = pattern.sub(letter, key)
    key = _DOUBLED.sub(r"\1", key)
    return key[:1].translate(_BEGINNINGS) + _VOWELS.sub("", key[1:])


def sound(name: str) -> str | None:
    """Fold the vowels that transliterations disagree about: Mohammed, Muhammad and Mohamed meet.

    Args:
        name: Match form of one name.

    Returns:
        The folded form, or None for names so short that folding would make strangers alike (Jan, Jen, Jon).
    """
    key = _DOUBLED.sub(r"\1", re.sub("ou|oo", "u", re.sub("ee", "i", name)))
    return key[0] + key[1:-1].translate(_SOUNDS) + key[-1] if len(key) >= 5 else None


def join_servant(words: list[str]) -> list[str]:
    """Join what Arabic writes as two words: Abd al-Rahman, Abdel Rahman and Abdurrahman become abdrahman.

    Args:
        words: Match tokens of a given name.

    Returns:
        The tokens, the first two or three made one if they are such a name.
    """
    found = _SERVANT.match(words[0]) if words else None
    if found is None:
        return words
    rest, following = words[0][found.end() :], words[1:]
    if not rest:
        following = following[following[:1] in (["al"], ["el"], ["ul"]) :]
        rest, following = re.sub(r"^[aeu]l(?=..)", "", "".join(following[:1])), following[1:]
    return [f"abd{re.sub('ah$', 'a', rest)}", *following] if rest else words
