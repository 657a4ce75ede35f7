"""Germany, German."""

from warehouse_cdp.sample.locales.form import Locale, nicknames, plan, short_forms

NICKNAMES = nicknames(
    """
Johannes:Hans,Hannes Alexander:Alex Michael:Micha Andreas:Andi Katharina:Kathi,Käthe Elisabeth:Lisa,Elli
Friedrich:Fritz Heinrich:Heinz Maximilian:Max Sebastian:Basti Margarete:Grete Magdalena:Leni Josef:Sepp
Stefanie:Steffi Susanne:Susi Gabriele:Gabi Ulrich:Uli Wolfgang:Wolf Thomas:Tom Christian:Chris
Benjamin:Ben Matthias:Matze Franziska:Franzi Christina:Tina Manfred:Manni Joachim:Jochen
Klaus-Dieter:Klaus Karl-Heinz:Kalle
"""
)

DE_DE = Locale(
    code="de_DE",
    weight=0.18,
    country_code="DE",
    country="Germany",
    language="de",
    currency="EUR",
    tax_rate=0.19,
    dial_code="49",
    trunk="0",
    mobiles=plan("160 170 171 172", 7) + plan("151 176", 8),
    landlines=plan("30 89 40 69", 8) + plan("221", 7),
    mail_domains=("gmail.com", "gmx.de", "web.de", "t-online.de", "gmx.net", "outlook.de"),
    street_form="{street} {number}",
    abbreviations=short_forms("straße=str.,Straße=Str.,platz=pl."),
    flat_form="Whg. {flat}",
    postal_prefix="D-",
    titles=("Herr", "Frau"),
    national_id="###########",
    family_word="familie",
    nicknames=NICKNAMES,
)
