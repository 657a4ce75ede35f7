"""The preference centre: what people, or staff for them, switched on and off."""

from collections.abc import Iterator

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.messages import draw_uuid
from warehouse_cdp.sample.people import at
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Rows

_TOPICS = (
    ("Newsletter", "email"), ("Offers", "sms"), ("Offers", "post"), ("Offers", "phone"), ("Recommendations", ""),
    ("Surveys", "email"), ("All messages", ""),
)  # fmt: skip


def preference_rows(world: World) -> Iterator[Rows]:
    """Write the changes.

    Args:
        world: The true people.

    Yields:
        Table name and row.
    """
    rng = world.stream("preferences")
    for person in world.people:
        if not happens(rng, "in_preferences"):
            continue
        for when in sorted(clock.moment(rng) for _ in range(rng.choice((1, 1, 2, 3)))):
            topic, channel = rng.choice(_TOPICS)
            by_phone = channel in ("sms", "phone")
            off = happens(rng, "preference_off")
            country = person.locale.country_code
            yield (
                "preferences__preference_changes",
                {
                    "change_id": draw_uuid(rng),
                    "identifier": at(person.phones, when) if by_phone else person.private_email,
                    "identifier_type": "phone" if by_phone else "email",
                    "topic": topic,
                    "channel": channel,
                    "preference": "unsubscribed" if off else "subscribed",
                    "changed_at": clock.text(when),
                    "changed_by": rng.choice(("customer", "customer", "customer", "agent")),
                    "notice_version": "2024-06",
                    "country": country,
                    "region": at(person.household.homes, when).region if country == "US" else "",
                    "valid_until": "" if off else clock.text(when + 730 * clock.DAY),
                    "_loaded_at": clock.text(clock.loaded(rng, when)),
                },
            )
