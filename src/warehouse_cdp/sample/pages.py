"""One page view and the event that it may lead to."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.messages import deliver, message
from warehouse_cdp.sample.products import PRODUCTS
from warehouse_cdp.sample.tables import Rows

SITE = "https://shop.brightleaf.example"
CAMPAIGNS = (("google", "cpc", "brand"), ("newsletter", "email", "weekly"), ("instagram", "social", "spring"))
_FIXED = (
    ("Home", "", "/", "Brightleaf"),
    ("Category", "shop", "/collections/all", "All products"),
    ("Search", "shop", "/search", "Search"),
    ("Account", "account", "/account", "My account"),
)


def _page(rng: Random) -> tuple[str, str, str, str]:
    if not happens(rng, "product_page"):
        return rng.choice(_FIXED)
    product = rng.choice(PRODUCTS)
    return "Product", "shop", f"/products/{product.title.lower().replace(' ', '-')}", product.title


def _event(rng: Random, page: str) -> str:
    if page != "Product":
        return ""
    return rng.choices(("Product Viewed", "Product Added", "Checkout Started", ""), (55, 18, 7, 20))[0]


def track(
    rng: Random, anonymous_id: str, user_id: str, when: int, event: str, path: str, locale: str
) -> Iterator[Rows]:
    """Write a track call.

    Args:
        rng: Seeded generator.
        anonymous_id: Id of the browser.
        user_id: Account, empty before log-in.
        when: Seconds since 1970 (UTC).
        event: Event as people read it, such as 'Product Viewed'.
        path: Path of the page it happened on.
        locale: Language of the browser, such as de-DE.

    Yields:
        Table name and row.
    """
    row = message(rng, anonymous_id, user_id, when) | {
        "event": event.lower().replace(" ", "_"),
        "event_text": event,
        "context_page_url": SITE + path,
        "context_locale": locale,
    }
    yield from deliver(rng, "segment__tracks", row)


def view(rng: Random, anonymous_id: str, user_id: str, when: int, landing: bool, locale: str) -> Iterator[Rows]:
    """Write a page view, often followed by an event.

    Args:
        rng: Seeded generator.
        anonymous_id: Id of the browser.
        user_id: Account, empty before log-in.
        when: Seconds since 1970 (UTC).
        landing: First page of a visit; only there stand referrer and campaign.
        locale: Language of the browser, such as de-DE.

    Yields:
        Table name and row.
    """
    name, category, path, title = _page(rng)
    advertised = landing and happens(rng, "from_campaign")
    source, medium, campaign = rng.choice(CAMPAIGNS) if advertised else ("", "", "")
    search = f"?utm_source={source}&utm_medium={medium}" if source else ""
    row = message(rng, anonymous_id, user_id, when) | {
        "name": name,
        "category": category,
        "path": path,
        "title": title,
        "url": SITE + path + search,
        "referrer": "https://www.google.com/" if landing and happens(rng, "from_search") else "",
        "search": search,
        "context_locale": locale,
        "context_campaign_source": source,
        "context_campaign_medium": medium,
        "context_campaign_name": campaign,
    }
    yield from deliver(rng, "segment__pages", row)
    event = _event(rng, name)
    if event:
        yield from track(rng, anonymous_id, user_id, when + 2, event, path, locale)
