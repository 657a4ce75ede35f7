"""What visitors answer to the banner about cookies, and when they change their mind."""

from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens, rate
from warehouse_cdp.sample.people import at
from warehouse_cdp.sample.tables import Row

CATEGORIES = ("advertising", "analytics", "functional", "data_sharing")
Answers = dict[str, bool]


def _answers(rng: Random) -> Answers:
    draw = rng.random()
    if draw < rate("banner_all"):
        return dict.fromkeys(CATEGORIES, True)
    if draw < rate("banner_all") + rate("banner_none"):
        return dict.fromkeys(CATEGORIES, False)
    return {category: rng.random() < 0.5 for category in CATEGORIES}


def cookie_answers(anonymous_id: str) -> list[tuple[int, Answers]]:
    """Give what a browser's visitor answered.

    Args:
        anonymous_id: Id of the browser.

    Returns:
        (valid from, answer by category) pairs, oldest first; none where the banner was never answered.
    """
    # A draw of the browser's own, so that whoever asks gets the same and nothing else moves.
    rng = Random(f"cookies/{anonymous_id}")
    if not happens(rng, "banner_answered"):
        return []
    answers = _answers(rng)
    if not happens(rng, "cookies_changed"):
        return [(clock.START, answers)]
    turned = not any(answers.values())
    return [(clock.START, answers), (clock.moment(rng), dict.fromkeys(CATEGORIES, turned))]


def consent_columns(anonymous_id: str, when: int) -> Row:
    """Write what a message says of its visitor's consent.

    Args:
        anonymous_id: Id of the browser.
        when: Seconds since 1970 (UTC).

    Returns:
        One column a category; none where the banner was never answered.
    """
    history = cookie_answers(anonymous_id)
    if not history:
        return {}
    return {
        f"context_consent_category_preferences_{category}": "true" if given else "false"
        for category, given in at(history, when).items()
    }
