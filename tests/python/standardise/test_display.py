"""What is shown keeps the script and the spelling of its owner."""

import pytest

from warehouse_cdp.standardise.display import clean, display_case

PARTICLES = {"van": "van", "der": "der", "di": "Di", "bin": "bin"}

CASES = {
    "capitals": ("ANNA KOWALSKA", "Anna Kowalska"),
    "small letters": ("anna kowalska", "Anna Kowalska"),
    "mixed case is left alone": ("Anna McKay deVries", "Anna McKay deVries"),
    "mc": ("MCDONALD", "McDonald"),
    "mc is a name of its own": ("MCH", "Mch"),
    "apostrophe": ("O'NEIL", "O'Neil"),
    "typographic apostrophe": ("o’neil", "O’Neil"),
    "genitive": ("ST JAMES'S", "St James's"),
    "hyphen": ("MÜLLER-LÜDENSCHEIDT", "Müller-Lüdenscheidt"),
    "particles": ("VAN DER BERG", "van der Berg"),
    "particle with a capital": ("di maria", "Di Maria"),
    "particle alone is a name": ("VAN", "Van"),
    "arabic particle in latin": ("BIN ALI", "bin Ali"),
    "sharp s in capitals": ("GROß", "Groß"),
    "capital sharp s": ("GROẞ", "Groß"),
    "turkish dotted i": ("İBRAHİM YILDIZ", "İbrahim Yıldız"),
    "turkish dotted i at the start of small letters": ("inanoğlu", "İnanoğlu"),
    "polish": ("ŁUKASZ ŻÓŁĆ", "Łukasz Żółć"),
    "greek final sigma": ("ΝΙΚΟΣ", "Νικος"),
    "house number": ("VIA ROMA 12A", "Via Roma 12a"),
    "chinese": ("王小明", "王小明"),
    "traditional chinese": ("張", "張"),
    "arabic with vowel signs": ("مُحَمَّد", "مُحَمَّد"),
}

DIRTY = {
    "doubled and odd spaces": ("  Anna\u00a0 \u3000Maria\t", "Anna Maria"),
    "control characters": ("An\x00na\x1f", "An na"),
    "direction marks": ("\u200fمحمد\u202c", "محمد"),
    "byte order mark and zero width space": ("\ufeffAn\u200bna", "Anna"),
    "soft hyphen": ("Müller\u00adstraße", "Müllerstraße"),
    "decomposed letters": ("Mu\u0308ller", "Müller"),
    "persian joiner is spelling": ("می\u200cخواهم", "می\u200cخواهم"),
}


@pytest.mark.parametrize(("raw", "shown"), CASES.values(), ids=CASES)
def test_case(raw: str, shown: str) -> None:
    assert display_case(raw, PARTICLES) == shown


@pytest.mark.parametrize(("raw", "shown"), DIRTY.values(), ids=DIRTY)
def test_stray_signs_are_taken_out(raw: str, shown: str) -> None:
    assert clean(raw) == shown
    assert display_case(raw, PARTICLES) == shown
