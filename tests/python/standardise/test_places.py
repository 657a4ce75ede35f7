"""Countries and cities."""

import pytest

from warehouse_cdp.standardise.places import standardise_city, standardise_country


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("DE", "DE"),
        ("deu", "DE"),
        ("Germany", "DE"),
        ("Deutschland", "DE"),
        ("ITALIA", "IT"),
        ("Polska", "PL"),
        ("UK", "GB"),
        ("U.S.A.", "US"),
        ("United States", "US"),
        ("United States of America", "US"),
        ("Great Britain", "GB"),
        ("Czech Republic", "CZ"),
        ("Österreich", "AT"),
        ("Oesterreich", "AT"),
        ("Sverige", "SE"),
        ("日本", "JP"),
        ("Atlantis", None),
    ],
)
def test_countries_in_codes_and_languages(raw: str, code: str | None) -> None:
    assert standardise_country(raw) == code


CITIES = {
    "polish": ["Łódź", "Lodz", "ŁÓDŹ"],
    "german": ["München", "Muenchen", "Munchen"],
    "chinese": ["北京市", "北京", "Beijing"],
    "chinese reading by phrase": ["重庆", "重慶市", "Chongqing"],
    "chinese traditional": ["長沙", "长沙市", "Changsha"],
    "arabic": ["القاهرة", "القاهره"],
    "italian": ["Forlì", "Forli'", "FORLI"],
}


@pytest.mark.parametrize("spellings", CITIES.values(), ids=CITIES)
def test_spellings_of_one_city_meet(spellings: list[str]) -> None:
    assert len({standardise_city(spelling) for spelling in spellings} - {None}) == 1
