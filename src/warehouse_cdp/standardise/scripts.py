"""Other scripts in Latin letters, for matching: what is written in two scripts must meet."""

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from anyascii import anyascii

if TYPE_CHECKING:
    from opencc import OpenCC

_HAN = re.compile(r"[㐀-䶿一-鿿]+")
_ARABIC = re.compile(r"[\u0600-\u06ff]+")
# Letters that are typed for one another: carriers of the hamza, final forms, Persian keyboards, the lengthening stroke.
_ARABIC_VARIANTS = str.maketrans("أإآٱىیئؤةکہھە", "اااايييوهكههه", "ءـ")
_ARABIC_VOWEL_SIGNS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_ARABIC_WORD_BEGINNINGS = (("عا", "a"), ("ع", "a"), ("و", "w"), ("ي", "y"))
_ARABIC_LETTERS = {
    **dict(zip("ابپتجحدرزسصضطظفڤقكگلمنهوي", "abptjhdrzssdtzfvqkglmnhui", strict=True)),
    **{"ث": "th", "چ": "ch", "خ": "kh", "ذ": "dh", "ژ": "zh", "ش": "sh", "غ": "gh", "ع": ""},
}
# The article is written as part of its word; a bare alif tells it from names such as إلهام.
_ARABIC_ARTICLE = re.compile(r"(?<!\w)ال(?=\w{3})")


def is_han(text: str) -> bool:
    """Tell whether a text is written in Chinese characters and nothing else."""
    return _HAN.fullmatch(text) is not None


def is_arabic(text: str) -> bool:
    """Tell whether a text holds Arabic letters, which leave most vowels unwritten."""
    return _ARABIC.search(text) is not None


def part_article(text: str) -> str:
    """Write the Arabic article as a word of its own, as Latin letters usually do: العلي becomes ال علي."""
    return _ARABIC_ARTICLE.sub("ال ", text)


def _pinyin(text: str) -> str:
    # Loaded where there is Chinese only: the dictionary of phrases takes a third of a second and 50 MB.
    from pypinyin import lazy_pinyin

    return "".join(lazy_pinyin(_simplifier().convert(text), v_to_u=True))


@lru_cache(maxsize=1)
def _simplifier() -> "OpenCC":
    from opencc import OpenCC

    return OpenCC("t2s")


def _arabic_word(word: str) -> str:
    begin = next(((old, new) for old, new in _ARABIC_WORD_BEGINNINGS if word.startswith(old)), ("", ""))
    rest, end = (word[:-1], "a") if word.endswith("ه") and len(word) > 2 else (word, "")
    return begin[1] + "".join(_ARABIC_LETTERS.get(letter, letter) for letter in rest[len(begin[0]) :]) + end


def fold_arabic(text: str) -> str:
    """Write letters that are typed for one another as one, without vowel signs; other scripts stay as they are."""
    return _ARABIC_VOWEL_SIGNS.sub("", text).translate(_ARABIC_VARIANTS)


def _arabic(text: str) -> str:
    # The mark of feminine names is spoken as a, behind a long a as t: حياة is Hayat.
    return _arabic_word(fold_arabic(_ARABIC_VOWEL_SIGNS.sub("", text).replace("اة", "ات")))


def to_latin(text: str) -> str:
    """Write a text in ASCII.

    Chinese characters become pinyin by phrases (重庆 is Chongqing, not Zhongqing), traditional ones like simplified
    ones. Arabic letters that people type for one another are one; vowels that are not written stay unwritten. Every
    other script is transliterated letter by letter.

    Args:
        text: Any text in any script.

    Returns:
        The text in ASCII; case and punctuation as they come.

    Example:
        >>> to_latin("張 فاطمة Łódź")
        ' zhang  fatma Lodz'
    """
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).replace("°", "")
    text = _ARABIC.sub(lambda run: _arabic(run[0]), text)
    return anyascii(_HAN.sub(lambda run: f" {_pinyin(run[0])} ", text))
