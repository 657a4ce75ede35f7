"""United States, English."""

from warehouse_cdp.sample.locales.english import ABBREVIATIONS, NICKNAMES
from warehouse_cdp.sample.locales.form import Locale

# The exchange of a North American number never starts with 0 or 1.
AREAS = ["212", "310", "773", "617", "206", "512", "415", "303", "404", "305", "602", "503", "215", "713"]
NUMBERS = tuple((area + digit, 6) for area in AREAS for digit in "23456789")

EN_US = Locale(
    code="en_US",
    weight=0.28,
    country_code="US",
    country="United States",
    language="en",
    currency="USD",
    tax_rate=0.08,
    dial_code="1",
    trunk="",
    mobiles=NUMBERS,
    landlines=NUMBERS,
    mail_domains=("gmail.com", "gmail.com", "yahoo.com", "outlook.com", "icloud.com", "aol.com"),
    street_form="{number} {street}",
    abbreviations=ABBREVIATIONS,
    flat_form="Apt {flat}",
    postal_prefix="",
    titles=("Mr.", "Mrs."),
    national_id="666-##-####",
    family_word="family",
    nicknames=NICKNAMES,
)
