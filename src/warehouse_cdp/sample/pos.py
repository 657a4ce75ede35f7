"""The stores as a whole: purchases first, because members carry their points."""

from collections.abc import Iterator

from warehouse_cdp.sample.members import enrol, member_rows
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.purchases import plan_purchases, purchase_rows
from warehouse_cdp.sample.stores import build_stores
from warehouse_cdp.sample.tables import Rows


def pos_rows(world: World) -> Iterator[Rows]:
    """Write everything the tills hold.

    Args:
        world: The true people.

    Yields:
        Table name and row, truth included.
    """
    rng = world.stream("pos")
    stores = build_stores(rng, len(world.people))
    members = enrol(rng, world.people, stores)
    yield from purchase_rows(rng, plan_purchases(rng, members, stores))
    yield from member_rows(rng, world.stream("pos consents"), members)
