"""Standardise the distinct values of a warehouse, each one once."""

from collections.abc import Callable, Iterable

import pyarrow as pa

from warehouse_cdp.failures import ToldError
from warehouse_cdp.standardise.companies import standardise_company
from warehouse_cdp.standardise.display import display_case
from warehouse_cdp.standardise.name_rules import NameRules
from warehouse_cdp.standardise.names import standardise_family_name, standardise_given_name
from warehouse_cdp.standardise.phones import standardise_phone
from warehouse_cdp.standardise.places import standardise_city, standardise_country
from warehouse_cdp.standardise.streets import standardise_street

SCHEMA = pa.schema(
    [
        ("value_type", pa.string()),
        ("raw_value", pa.string()),
        ("country", pa.string()),
        ("display_value", pa.string()),
        ("match_value", pa.string()),
        ("name_suffix", pa.string()),
        ("name_variants", pa.string()),
        ("name_consonants", pa.string()),
        ("rules_hash", pa.string()),
    ]
)


# Display form, match form, suffix split off a name, variants of a name, its consonants.
Forms = tuple[str | None, str | None, str | None, str | None, str | None]


def standardise_values(
    requests: Iterable[tuple[str, str, str]],
    name_rules: NameRules,
    default_country: str | None = None,
    rules_hash: str = "",
) -> pa.Table:
    """Standardise values of several types.

    Args:
        requests: Tuples of value type (given_name, family_name, phone, country, street, city, company), raw value and
            the raw country of the record (only phones use it; empty otherwise).
        name_rules: Affixes and short names, from their seeds.
        default_country: ISO 3166-1 alpha-2 code for phones without a country, or None.
        rules_hash: Kept with every value, so that a later run knows by which rules it was standardised.

    Returns:
        A table of :data:`SCHEMA`, one row per request.

    Raises:
        ToldError: For a value type that no rule exists for.
    """

    def phone(raw: str, country: str) -> Forms:
        number = standardise_phone(raw, country or None, default_country)
        return number, number, None, None, None

    def place(rule: Callable[[str], str | None]) -> Callable[[str, str], Forms]:
        return lambda raw, _: (display_case(raw), rule(raw), None, None, None)

    rules: dict[str, Callable[[str, str], Forms]] = {
        "given_name": lambda raw, _: standardise_given_name(raw, name_rules),
        "family_name": lambda raw, _: standardise_family_name(raw, name_rules),
        "phone": phone,
        "country": lambda raw, _: (standardise_country(raw), standardise_country(raw), None, None, None),
        "street": place(standardise_street),
        "city": place(standardise_city),
        "company": lambda raw, _: (raw, standardise_company(raw), None, None, None),
    }
    rows = []
    for value_type, raw, country in requests:
        if value_type not in rules:
            raise ToldError(f"No rule for values of type {value_type!r}; there are {', '.join(rules)}.")
        rows.append((value_type, raw, country, *rules[value_type](raw, country), rules_hash))
    columns = list(zip(*rows, strict=True)) or [()] * len(SCHEMA)
    return pa.table([pa.array(column, kind.type) for column, kind in zip(columns, SCHEMA, strict=True)], schema=SCHEMA)
