"""One visit to the web shop: anonymous pages, log-in, pages as a user, log-out."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.identifies import identify
from warehouse_cdp.sample.locales import Locale
from warehouse_cdp.sample.messages import draw_uuid
from warehouse_cdp.sample.pages import track, view
from warehouse_cdp.sample.tables import Row, Rows

LONGEST = 3600


@dataclass(slots=True)
class Browser:
    """A browser; its id may change after a log-out."""

    anonymous_id: str
    locale: Locale

    @property
    def language(self) -> str:
        """Language tag, such as de-DE."""
        return self.locale.code.replace("_", "-")


def _views(rng: Random, browser: Browser, user_id: str, when: int, count: int, landing: bool) -> Iterator[Rows]:
    for place in range(count):
        moment = when + 40 * place + rng.randrange(30)
        yield from view(rng, browser.anonymous_id, user_id, moment, landing and place == 0, browser.language)


def browse(rng: Random, browser: Browser, when: int) -> Iterator[Rows]:
    """Visit without telling who one is.

    Args:
        rng: Seeded generator.
        browser: The browser.
        when: Seconds since 1970 (UTC), start of the visit.

    Yields:
        Table name and row.
    """
    yield from _views(rng, browser, "", when, rng.choice((1, 1, 2, 3)), True)


def subscribe(rng: Random, browser: Browser, when: int, traits: Row) -> Iterator[Rows]:
    """Visit and fill in the newsletter form, without an account.

    Args:
        rng: Seeded generator.
        browser: The browser.
        when: Seconds since 1970 (UTC), start of the visit.
        traits: What the form was told.

    Yields:
        Table name and row.
    """
    yield from browse(rng, browser, when)
    later = when + 200
    yield from identify(rng, browser.anonymous_id, "", later, traits, browser.locale)
    event = "Newsletter Signed Up"
    yield from track(rng, browser.anonymous_id, "", later + 1, event, "/newsletter", browser.language)


def visit(rng: Random, browser: Browser, user_id: str, when: int, traits: Row) -> Iterator[Rows]:
    """Visit, log in, look around and perhaps log out.

    Args:
        rng: Seeded generator.
        browser: The browser; its id may change at the end.
        user_id: The account.
        when: Seconds since 1970 (UTC), start of the visit.
        traits: Traits of the account.

    Yields:
        Table name and row.
    """
    before = rng.choice((0, 1, 1, 2))
    yield from _views(rng, browser, "", when, before, True)
    login = when + 40 * before + 35
    yield from identify(rng, browser.anonymous_id, user_id, login, traits, browser.locale)
    yield from _views(rng, browser, user_id, login + 5, rng.choice((1, 1, 2, 3)), before == 0)
    if happens(rng, "logs_out"):
        if happens(rng, "new_id_after_log_out"):
            browser.anonymous_id = draw_uuid(rng)
        yield from _views(rng, browser, "", login + 300, 1, False)


def visit_times(rng: Random, count: int) -> list[int]:
    """Draw the starts of visits, in order, none so late that it would end after the data."""
    return sorted(clock.moment(rng, before=clock.END - LONGEST) for _ in range(count))
