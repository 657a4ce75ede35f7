"""The shop as a whole: orders first, because customers carry their totals."""

from collections.abc import Iterator

from warehouse_cdp.sample.accounts import customer_rows, open_accounts
from warehouse_cdp.sample.checkouts import checkout_rows
from warehouse_cdp.sample.order_plan import plan_orders
from warehouse_cdp.sample.orders import order_rows
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Rows


def shopify_rows(world: World) -> Iterator[Rows]:
    """Write everything the shop holds.

    Args:
        world: The true people.

    Yields:
        Table name and row, truth included.
    """
    rng = world.stream("shopify")
    accounts = open_accounts(rng, world.people)
    yield from order_rows(rng, world.people, plan_orders(rng, world.people, accounts))
    yield from checkout_rows(rng, world.people, accounts)
    yield from customer_rows(rng, accounts)
