"""Parts that orders and abandoned checkouts have in common: addresses, tokens, landing pages."""

from random import Random

from warehouse_cdp.sample.entry import Entry
from warehouse_cdp.sample.locales import Locale
from warehouse_cdp.sample.names import whole_name
from warehouse_cdp.sample.products import Line, money, with_tax
from warehouse_cdp.sample.tables import Row

LANDING = ("/", "/collections/all", "/collections/sale", "/products/linen-shirt", "/pages/about")
REFERRERS = ("", "", "https://www.google.com/", "https://www.instagram.com/", "https://www.bing.com/")


def address_columns(kind: str, entry: Entry, locale: Locale) -> Row:
    """Write an address block.

    Args:
        kind: 'billing' or 'shipping'.
        entry: Whose address.
        locale: Gives country and the form of regions.

    Returns:
        Columns that begin with billing_address_ or shipping_address_.
    """
    values = {
        "first_name": entry.first_name,
        "last_name": entry.last_name,
        "name": whole_name(entry.first_name, entry.last_name),
        "company": "",
        "address_1": entry.street,
        "address_2": entry.flat,
        "city": entry.city,
        "province": entry.region,
        "province_code": entry.region,
        "zip": entry.postal_code,
        "country": locale.country,
        "country_code": locale.country_code,
        "phone": entry.phone,
    }
    return {f"{kind}_address_{part}": value for part, value in values.items()}


def amount_columns(basket: list[Line], locale: Locale) -> tuple[Row, int]:
    """Sum a basket up; prices are net and tax comes on top, in every country.

    Args:
        basket: Lines of the order.
        locale: Gives currency and tax rate.

    Returns:
        Amount columns, and the total in cents.
    """
    subtotal = sum(line.net for line in basket)
    tax, total = with_tax(subtotal, locale.tax_rate)
    return {
        "currency": locale.currency,
        "subtotal_price": money(subtotal),
        "total_discounts": money(sum(line.discount for line in basket)),
        "total_tax": money(tax),
        "total_price": money(total),
        "customer_locale": locale.code.replace("_", "-"),
    }, total


def token(rng: Random) -> str:
    """Draw a cart or checkout token of 16 hexadecimal digits."""
    return f"{rng.getrandbits(64):016x}"
