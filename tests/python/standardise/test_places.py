"""Countries, streets and cities."""

import pytest

from warehouse_cdp.standardise.places import standardise_city, standardise_country, standardise_street


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hauptstraße 12", "HAUPTSTR. 12"),
        ("Lange Strasse 5", "Lange Straße 5"),
        ("12 Elm Street", "12 Elm St."),
        ("12 North Elm Ave", "12 N. Elm Avenue"),
        ("Via Roma 3", "V. Roma, 3"),
        ("ul. Długa 7", "Ulica Dluga 7"),
    ],
)
def test_spellings_of_one_street_meet(one: str, other: str) -> None:
    assert standardise_street(one) == standardise_street(other)


def test_house_numbers_tell_streets_apart() -> None:
    assert standardise_street("Hauptstraße 12") != standardise_street("Hauptstraße 21")


def test_cities_lose_accents() -> None:
    assert standardise_city("Łódź") == "lodz"
    assert standardise_city("München") == standardise_city("Muenchen")
