"""Phone numbers to E.164, by Google's libphonenumber metadata."""

import phonenumbers

from warehouse_cdp.standardise.places import standardise_country


def standardise_phone(raw: str, country: str | None, default_country: str | None) -> str | None:
    """Standardise one phone number.

    Args:
        raw: The number as it was typed, for example ``"(0151) 234 567 89"``.
        country: Country of the person in any form that :func:`standardise_country` reads, or None.
        default_country: ISO 3166-1 alpha-2 code for numbers of people without a country, or None.

    Returns:
        The number in E.164, for example ``"+4915123456789"``; None when no reading of it is a valid number.
    """
    international = "+" + raw[2:] if raw.startswith("00") else raw
    known = standardise_country(country) if country else None
    try:
        number = phonenumbers.parse(international, known or default_country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
