"""Phone numbers to E.164."""

import pytest

from warehouse_cdp.standardise.phones import standardise_phone


@pytest.mark.parametrize(
    ("raw", "country", "expected"),
    [
        ("(212) 555-1234", "US", "+12125551234"),
        ("212.555.1234", "United States", "+12125551234"),
        ("0151 23456789", "DE", "+4915123456789"),
        ("0049 151 23456789", "FR", "+4915123456789"),
        ("+44 20 7946 0958", None, "+442079460958"),
        ("06 12 34 56 78", "France", "+33612345678"),
    ],
)
def test_formats_people_write(raw: str, country: str | None, expected: str) -> None:
    assert standardise_phone(raw, country, None) == expected


@pytest.mark.parametrize("raw", ["0000000000", "N/A", "12", "", "+999 123"])
def test_what_is_no_number_is_none(raw: str) -> None:
    assert standardise_phone(raw, "US", None) is None


def test_a_number_without_country_is_read_in_the_default_country_or_not_at_all() -> None:
    assert standardise_phone("212 555 1234", None, "US") == "+12125551234"
    assert standardise_phone("212 555 1234", None, None) is None


def test_the_persons_country_goes_before_the_default() -> None:
    assert standardise_phone("0151 23456789", "DE", "US") == "+4915123456789"
