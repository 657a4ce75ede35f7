"""United Kingdom, English."""

from warehouse_cdp.sample.locales.english import ABBREVIATIONS, NICKNAMES
from warehouse_cdp.sample.locales.form import Locale, plan

EN_GB = Locale(
    code="en_GB",
    weight=0.14,
    country_code="GB",
    country="United Kingdom",
    language="en",
    currency="GBP",
    tax_rate=0.2,
    dial_code="44",
    trunk="0",
    mobiles=plan("7400 7720 7801 7954 7402 7803", 6),
    landlines=plan("1612 2079 1132 1214 1179 2078", 6),
    mail_domains=("gmail.com", "gmail.com", "hotmail.co.uk", "outlook.com", "btinternet.com", "yahoo.co.uk"),
    street_form="{number} {street}",
    abbreviations=ABBREVIATIONS,
    flat_form="Flat {flat}",
    postal_prefix="GB-",
    titles=("Mr", "Mrs"),
    national_id="QQ######C",
    family_word="family",
    nicknames=NICKNAMES,
)
