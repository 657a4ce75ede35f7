"""Italy, Italian."""

from warehouse_cdp.sample.locales.form import Locale, nicknames, plan, short_forms

NICKNAMES = nicknames(
    """
Giuseppe:Peppe,Beppe Francesco:Franco,Checco Giovanni:Gianni Luigi:Gigi Antonio:Tonio Salvatore:Totò
Alessandro:Ale,Sandro Domenico:Mimmo Vincenzo:Enzo Lorenzo:Renzo Elisabetta:Betta Giuseppina:Pina
Francesca:Franca Alessandra:Ale,Sandra Federico:Fede Federica:Fede Raffaele:Lello Valentina:Vale
Eleonora:Ele Riccardo:Ricky
"""
)

IT_IT = Locale(
    code="it_IT",
    weight=0.11,
    country_code="IT",
    country="Italy",
    language="it",
    currency="EUR",
    tax_rate=0.22,
    dial_code="39",
    trunk="",
    mobiles=plan("320 328 333 347 349 338", 7),
    landlines=plan("06 02", 8) + plan("011 051", 7),
    mail_domains=("gmail.com", "gmail.com", "libero.it", "virgilio.it", "hotmail.it", "alice.it"),
    street_form="{street} {number}",
    abbreviations=short_forms("Via =v. ,Viale =v.le ,Piazza =P.zza ,Corso =c.so "),
    flat_form="int. {flat}",
    postal_prefix="I-",
    titles=("Sig.", "Sig.ra"),
    national_id="??????##?##?###?",
    family_word="famiglia",
    nicknames=NICKNAMES,
)
