"""Identifiers in the form in which they are compared with tombstones."""

from functools import lru_cache

from warehouse_cdp.standardise.phones import standardise_phone


def standard_form(identifier_type: str, value: str, country: str | None, default_country: str | None) -> str | None:
    """Give the form of an identifier that is the same however a source spells it.

    Args:
        identifier_type: Such as `phone`; all but phones have their standard form in SQL already.
        value: As raw_identifiers() gives it.
        country: Country of the row, for phones.
        default_country: Country of phones without one, or None.

    Returns:
        The form; None for what is no such identifier.
    """
    if identifier_type != "phone":
        return value
    return _phone(value, country, default_country)


# A number stands in many rows.
@lru_cache(maxsize=100_000)
def _phone(value: str, country: str | None, default_country: str | None) -> str | None:
    return standardise_phone(value, country, default_country)
