"""Poland, Polish."""

from warehouse_cdp.sample.locales.form import Locale, nicknames, plan, short_forms

NICKNAMES = nicknames(
    """
Małgorzata:Gosia Katarzyna:Kasia Aleksandra:Ola Anna:Ania Agnieszka:Aga Barbara:Basia Joanna:Asia
Krzysztof:Krzysiek Tomasz:Tomek Stanisław:Staszek Andrzej:Jędrek Piotr:Piotrek Paweł:Pawełek Jan:Janek
Grzegorz:Grzesiek Magdalena:Magda Elżbieta:Ela Maria:Marysia Ewa:Ewka Michał:Misiek Jakub:Kuba
Wojciech:Wojtek Natalia:Natka Zofia:Zosia Julia:Julka Aleksander:Olek Maksymilian:Maks Dominik:Domek
Tadeusz:Tadek
"""
)

PL_PL = Locale(
    code="pl_PL",
    weight=0.11,
    country_code="PL",
    country="Poland",
    language="pl",
    currency="PLN",
    tax_rate=0.23,
    dial_code="48",
    trunk="",
    mobiles=plan("50 51 60 66 69 72 78 79 88", 7),
    landlines=plan("22 12 71 61", 7),
    mail_domains=("gmail.com", "gmail.com", "wp.pl", "o2.pl", "onet.pl", "interia.pl"),
    street_form="ul. {street} {number}",
    abbreviations=short_forms("ul. =,ul. =ulica "),
    flat_form="m. {flat}",
    postal_prefix="PL-",
    titles=("Pan", "Pani"),
    national_id="###########",
    family_word="rodzina",
    nicknames=NICKNAMES,
)
