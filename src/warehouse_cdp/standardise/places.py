"""Countries and cities in the forms that matching compares."""

import re
from functools import lru_cache
from gettext import translation
from pathlib import Path

import pycountry

from warehouse_cdp.standardise.cities import usual_name
from warehouse_cdp.standardise.scripts import part_article
from warehouse_cdp.standardise.text import match_tokens

# Names that people use and ISO 3166 does not.
_ALIASES = {
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "usa": "US",
    "america": "US",
    "czech republic": "CZ",
    "holland": "NL",
    "turkey": "TR",
    "korea": "KR",
    "south korea": "KR",
    "russia": "RU",
    "vietnam": "VN",
    "taiwan": "TW",
}

# 北京市 and 北京 are one city.
_CHINESE_CITY = re.compile(r"(?<=..)[市县縣]$")


@lru_cache(maxsize=1)
def _countries_by_name() -> dict[str, str]:
    """Country names in every language of pycountry, as match forms, to ISO codes; where they collide English wins."""
    names: dict[str, str] = {"".join(match_tokens(alias)): code for alias, code in _ALIASES.items()}
    for country in pycountry.countries:
        spellings = (
            getattr(country, kind, None) for kind in ("alpha_2", "alpha_3", "name", "common_name", "official_name")
        )
        for spelling in filter(None, spellings):
            names["".join(match_tokens(spelling))] = country.alpha_2
    for folder in sorted(Path(pycountry.LOCALES_DIR).iterdir()):
        catalogue = translation("iso3166-1", pycountry.LOCALES_DIR, languages=[folder.name], fallback=True)
        for country in pycountry.countries:
            names.setdefault("".join(match_tokens(catalogue.gettext(country.name))), country.alpha_2)
    return names


def standardise_country(raw: str) -> str | None:
    """Standardise a country.

    Args:
        raw: An ISO 3166-1 code or a name in English or another common language, for example ``"Deutschland"``.

    Returns:
        The ISO 3166-1 alpha-2 code, for example ``"DE"``, or None for what is no country.
    """
    return _countries_by_name().get("".join(match_tokens(raw)))


def standardise_city(raw: str) -> str | None:
    """Reduce a city to its match form.

    Args:
        raw: City as typed, for example ``"Bad Zürich (Süd)"`` or ``"الجزائر"``.

    Returns:
        Lower-case ASCII words, for example ``"bad zurich sud"`` or ``"algiers"``, or None.
    """
    return " ".join(match_tokens(part_article(usual_name(_CHINESE_CITY.sub("", raw.strip()))))) or None
