"""France, French."""

from warehouse_cdp.sample.locales.form import Locale, nicknames, plan, short_forms

NICKNAMES = nicknames(
    """
Alexandre:Alex Catherine:Cathy Frédéric:Fred Christophe:Chris Benjamin:Ben Nicolas:Nico Guillaume:Guigui
Élisabeth:Babeth Véronique:Véro Jacqueline:Jacotte Maximilien:Max Emmanuel:Manu Dominique:Dom
Philippe:Phil Stéphanie:Steph Joséphine:José Charlotte:Chacha Isabelle:Isa Valérie:Val Michèle:Mimi
Grégoire:Greg Théodore:Théo
"""
)

FR_FR = Locale(
    code="fr_FR",
    weight=0.1,
    country_code="FR",
    country="France",
    language="fr",
    currency="EUR",
    tax_rate=0.2,
    dial_code="33",
    trunk="0",
    mobiles=plan("61 62 66 68 73 76", 7),
    landlines=plan("14 47 49 55", 7),
    mail_domains=("gmail.com", "gmail.com", "orange.fr", "free.fr", "hotmail.fr", "laposte.net"),
    street_form="{number} {street}",
    abbreviations=short_forms("avenue =av. ,boulevard =bd ,chemin =ch. ,rue =r. "),
    flat_form="Appt {flat}",
    postal_prefix="F-",
    titles=("M.", "Mme"),
    national_id="###############",
    family_word="famille",
    nicknames=NICKNAMES,
)
