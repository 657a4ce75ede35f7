"""Spellings of one address line meet, by language; other houses stay apart."""

import pytest

from warehouse_cdp.standardise.streets import standardise_street

SAME = {
    "german strasse": ["Hauptstraße 12", "HAUPTSTR. 12", "Hauptstrasse 12", "Haupt-Straße 12"],
    "german strasse as a word": ["Lange Straße 5", "Lange Strasse 5", "Lange Str. 5", "Langestr. 5"],
    "german platz": ["Marktplatz 3", "Marktpl. 3"],
    "german umlaut": ["Mühlweg 1", "Muehlweg 1", "Muhlweg 1"],
    "german letter behind the number": ["Hauptstr. 12 A", "Hauptstr. 12a", "Hauptstraße 12A"],
    "german flat": ["Hauptstr. 12, Whg. 4", "Hauptstr. 12/4"],
    "english street": ["12 Elm Street", "12 ELM ST.", "Elm Street 12"],
    "english direction": ["12 North Elm Ave", "12 N. Elm Avenue"],
    "english flat": ["12 Elm Street, Apt 3", "Apt. 3, 12 Elm St", "12 Elm St #3", "Flat 3, 12 Elm Street"],
    "english letter behind the number": ["12a Elm Road", "12A Elm Rd."],
    "italian via": ["Via Roma 3", "V. Roma, 3", "VIA ROMA N. 3", "Via Roma, n° 3"],
    "italian piazza": ["Piazza Dante 4", "P.za Dante 4", "P.zza Dante, 4", "Pza Dante 4"],
    "italian viale and corso": ["Viale Europa 8", "V.le Europa 8"],
    "italian corso": ["Corso Italia 8/B", "C.so Italia 8b"],
    "italian flat": ["Via Roma 3, int. 5", "Via Roma 3/5"],
    "polish ulica": ["ul. Długa 7", "Ulica Dluga 7", "Długa 7", "UL.DŁUGA 7"],
    "polish flat": ["ul. Długa 7 m. 5", "Długa 7/5", "Długa 7 lok. 5", "ul. Dluga 7 mieszkanie 5"],
    "polish aleja": ["al. Jana Pawła II 3", "Aleja Jana Pawla II 3"],
    "polish plac": ["pl. Zamkowy 1", "Plac Zamkowy 1"],
    "polish street called after a number": ["ul. 1 Maja 5", "1 Maja 5"],
    "french number in front": ["12 bis rue de la Paix", "12bis, r. de la Paix"],
    "chinese road": [
        "建国路88号",
        "建國路88號",
        "建国路８８号",
        "Jianguo Road 88",
        "No. 88, Jianguo Lu",
        "88 Jianguo Rd",
    ],
    "chinese road with the areas around it": ["北京市朝阳区建国路88号", "建国路88号"],
    "chinese direction": ["南京东路12号", "南京東路12號", "Nanjing East Road 12"],
    "chinese avenue and flat": ["解放大道5号3室", "解放大道5号, 3室"],
    "arabic street": ["شارع التحرير ١٢", "12 شارع التحرير", "ش. التحرير، 12", "شارع التحرير 12"],
    "arabic flat": ["شارع التحرير 12، شقة 3", "شارع التحرير ١٢ شقه ٣"],
}

OTHER = {
    "house number": ("Hauptstraße 12", "Hauptstraße 21"),
    "flat": ("ul. Długa 7/5", "ul. Długa 7/6"),
    "letter": ("Via Roma 12", "Via Roma 12a"),
    "house and flat": ("Apt 3, 12 Elm St", "Apt 12, 3 Elm St"),
    "street called after a number": ("ul. 1 Maja 5", "Maja 5/1"),
    "kind of street": ("建国路88号", "建国街88号"),
}


@pytest.mark.parametrize("spellings", SAME.values(), ids=SAME)
def test_spellings_of_one_address_meet(spellings: list[str]) -> None:
    assert len({standardise_street(spelling) for spelling in spellings} - {None}) == 1


@pytest.mark.parametrize(("one", "other"), OTHER.values(), ids=OTHER)
def test_other_houses_stay_apart(one: str, other: str) -> None:
    assert standardise_street(one) != standardise_street(other)


@pytest.mark.parametrize("raw", ["", "--", "!", " "])
def test_a_line_without_letters_and_digits_is_none(raw: str) -> None:
    assert standardise_street(raw) is None


@pytest.mark.parametrize(
    ("raw", "match"), [("Str. 3", "str 3"), ("路", "rd"), ("ul.", "ul"), ("12", "12"), ("Apt", "apt")]
)
def test_a_line_of_nothing_but_such_words_stays(raw: str, match: str) -> None:
    assert standardise_street(raw) == match
