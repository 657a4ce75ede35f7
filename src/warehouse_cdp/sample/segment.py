"""Web behaviour as a whole: accounts, newsletter forms, visitors who stay unknown."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample.chance import happens, rate
from warehouse_cdp.sample.entry import fill_in
from warehouse_cdp.sample.identifies import ACCOUNT, NEWSLETTER, account_traits, newsletter_traits
from warehouse_cdp.sample.locales import LOCALES
from warehouse_cdp.sample.messages import draw_uuid
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Rows, label
from warehouse_cdp.sample.visits import Browser, browse, subscribe, visit, visit_times

MOST_VISITS = 4


def _browser(rng: Random, person: Person, shared: dict[int, Browser]) -> Browser:
    own = Browser(draw_uuid(rng), person.locale)
    if not person.household.shares_device:
        return own
    return shared.setdefault(person.household.members[0].number, own)


def _account(rng: Random, person: Person, user_id: str, browser: Browser) -> Iterator[Rows]:
    times = visit_times(rng, 1 + rng.randrange(min(int(person.activity), MOST_VISITS)))
    traits = account_traits(fill_in(rng, person, ACCOUNT, times[0]), person.locale)
    for when in times:
        if happens(rng, "profile_refreshed"):
            traits = account_traits(fill_in(rng, person, ACCOUNT, when), person.locale)
        yield from visit(rng, browser, user_id, when, traits)
    yield label("segment", "user", user_id, person.person_id)


def _newsletter(rng: Random, person: Person) -> Iterator[Rows]:
    # A browser of its own: otherwise one anonymous id could stand for two subscribers.
    browser = Browser(draw_uuid(rng), person.locale)
    when = visit_times(rng, 1)[0]
    traits = newsletter_traits(rng, fill_in(rng, person, NEWSLETTER, when))
    yield from subscribe(rng, browser, when, traits)
    yield label("segment", "visitor", browser.anonymous_id, person.person_id)


def segment_rows(world: World) -> Iterator[Rows]:
    """Write everything the web shop's tracker sends.

    Args:
        world: The true people.

    Yields:
        Table name and row, truth included.
    """
    rng = world.stream("segment")
    people = list(world.people)
    rng.shuffle(people)
    shared: dict[int, Browser] = {}
    for number, person in enumerate(people, start=1):
        if happens(rng, "in_web"):
            yield from _account(rng, person, f"u_{100_000 + number}", _browser(rng, person, shared))
        if happens(rng, "in_newsletter"):
            yield from _newsletter(rng, person)
    for _ in range(round(len(people) * rate("visitor_never_known"))):
        yield from browse(rng, Browser(draw_uuid(rng), rng.choice(LOCALES)), visit_times(rng, 1)[0])
