"""Names of companies."""

import pytest

from warehouse_cdp.standardise.companies import standardise_company


@pytest.mark.parametrize(
    ("raw", "match"),
    [
        ("Müller & Söhne GmbH", "muller sohne"),
        ("MUELLER & SOEHNE GmbH & Co. KG", "muller sohne"),
        ("Nowak Sp. z o.o.", "nowak"),
        ("Rossi S.p.A.", "rossi"),
        ("Acme, Inc.", "acme"),
        ("Smith and Sons", "smith and sons"),
        ("Limited", "limited"),
        ("—", None),
    ],
)
def test_a_company_meets_itself_without_its_legal_form(raw: str, match: str | None) -> None:
    assert standardise_company(raw) == match
