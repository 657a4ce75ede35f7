"""What happens to profiles of the mailing system: e-mails, text messages, and the shop's orders once more."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.shopify import shopify_rows
from warehouse_cdp.sample.tables import Rows

_LETTERS = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
_MAIL = (
    "Received Email", "Opened Email", "Clicked Email", "Bounced Email", "Unsubscribed from Email Marketing",
    "Received SMS",
)  # fmt: skip
_INTEGRATIONS = {**dict.fromkeys(_MAIL, "Klaviyo"), "Placed Order": "Shopify", "Submitted Review": "API"}
Metrics = dict[str, str]


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile, and what its account calls events."""

    person_id: str
    created_at: int
    metrics: Metrics


def draw_metrics(rng: Random) -> Metrics:
    """Give every kind of event the id that it has in this account."""
    return {name: "".join(rng.choices(_LETTERS, k=6)) for name in _INTEGRATIONS}


def metric_rows(metrics: Metrics) -> Iterator[Rows]:
    """Write the kinds of events: table name and row."""
    for name, integration in _INTEGRATIONS.items():
        yield (
            "klaviyo__metric",
            {
                "id": metrics[name],
                "name": name,
                "integration_name": integration,
                "created": clock.text(clock.START),
                "_fivetran_synced": clock.text(clock.START),
            },
        )


def _event(rng: Random, profile: Profile, metric: str, when: int, campaign: str = "", value: str = "") -> Rows:
    return "klaviyo__event", {
        "id": "".join(rng.choices(_LETTERS, k=11)),
        "person_id": profile.person_id,
        "metric_id": profile.metrics[metric],
        "campaign_id": campaign,
        "property_value": value,
        "datetime": clock.text(when),
        "_fivetran_deleted": "false",
        "_fivetran_synced": clock.text(clock.loaded(rng, when)),
    }


def mail_rows(rng: Random, profile: Profile, campaigns: int) -> Iterator[Rows]:
    """Write the e-mails of a profile and what became of them, until it unsubscribes.

    Args:
        rng: Seeded generator.
        profile: Whose.
        campaigns: How many campaigns are sent to it.

    Yields:
        Table name and row.
    """
    for when in sorted(clock.moment(rng, profile.created_at) for _ in range(campaigns)):
        campaign = f"C{(when - clock.START) // (7 * clock.DAY):05d}"
        if happens(rng, "mail_bounced"):
            yield _event(rng, profile, "Bounced Email", when, campaign)
            continue
        yield _event(rng, profile, "Received Email", when, campaign)
        if happens(rng, "mail_opened"):
            opened = clock.soon(rng, when, 2)
            yield _event(rng, profile, "Opened Email", opened, campaign)
            if happens(rng, "mail_clicked"):
                yield _event(rng, profile, "Clicked Email", min(opened + 20, clock.END), campaign)
            if happens(rng, "mail_unsubscribed"):
                yield _event(rng, profile, "Unsubscribed from Email Marketing", min(opened + 60, clock.END), campaign)
                return
        if happens(rng, "mail_text_message"):
            yield _event(rng, profile, "Received SMS", clock.soon(rng, when, 5))
        if happens(rng, "mail_review"):
            yield _event(rng, profile, "Submitted Review", clock.soon(rng, when, 20))


def order_copies(rng: Random, world: World, profiles: dict[str, Profile]) -> Iterator[Rows]:
    """Write the orders that the shop's integration reports to the mailing system.

    Args:
        rng: Seeded generator.
        world: The true people; the shop is made once more from it, which gives the same orders.
        profiles: Profiles by e-mail in lower case.

    Yields:
        Table name and row.
    """
    for table, row in shopify_rows(world):
        if table == "shopify__order" and row["test"] == row["_fivetran_deleted"] == "false":
            profile = profiles.get(row["email"].lower())
            if profile:
                name, copy = _event(rng, profile, "Placed Order", profile.created_at, value=row["total_price"])
                yield name, copy | {"datetime": row["created_at"], "_fivetran_synced": row["_fivetran_synced"]}
