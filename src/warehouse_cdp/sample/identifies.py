"""Identify calls: a log-in with its traits, or a newsletter form without an account."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Entry, Form
from warehouse_cdp.sample.locales import Locale
from warehouse_cdp.sample.messages import deliver, message
from warehouse_cdp.sample.pages import SITE
from warehouse_cdp.sample.tables import Row, Rows

ACCOUNT = Form("web", "customer", ("spaced", "national", "digits", "e164"))
NEWSLETTER = Form("newsletter", "customer", ("e164",))
AGENTS = ("Mozilla/5.0 (iPhone)", "Mozilla/5.0 (Windows NT 10.0)", "Mozilla/5.0 (Macintosh)")


def account_traits(entry: Entry, locale: Locale) -> Row:
    """Write the traits of a web account."""
    return {
        "email": entry.email,
        "first_name": entry.first_name,
        "last_name": entry.last_name,
        "phone": entry.phone,
        "birthday": entry.birth.isoformat() if entry.birth else "",
        "address_street": entry.street,
        "address_city": entry.city,
        "address_postal_code": entry.postal_code,
        "address_country": locale.country_code,
    }


def newsletter_traits(rng: Random, entry: Entry) -> Row:
    """Write the traits of a newsletter form: an e-mail and usually a name."""
    return {
        "email": entry.email,
        "first_name": entry.first_name if happens(rng, "newsletter_first_name") else "",
        "last_name": entry.last_name if happens(rng, "newsletter_last_name") else "",
    }


def identify(rng: Random, anonymous_id: str, user_id: str, when: int, traits: Row, locale: Locale) -> Iterator[Rows]:
    """Write an identify call.

    Args:
        rng: Seeded generator.
        anonymous_id: Id of the browser.
        user_id: Account, empty for a newsletter form.
        when: Seconds since 1970 (UTC).
        traits: Trait columns.
        locale: Language of the browser.

    Yields:
        Table name and row.
    """
    row = message(rng, anonymous_id, user_id, when) | {
        "context_locale": locale.code.replace("_", "-"),
        "context_user_agent": rng.choice(AGENTS),
        "context_library_name": "analytics.js",
        "context_page_url": f"{SITE}/account" if user_id else f"{SITE}/newsletter",
        **traits,
    }
    yield from deliver(rng, "segment__identifies", row)
