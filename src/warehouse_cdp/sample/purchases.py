"""Purchases in the stores by time, with and without a card, and returns of earlier ones."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens, rate
from warehouse_cdp.sample.members import Member
from warehouse_cdp.sample.products import Line, draw_basket, money
from warehouse_cdp.sample.stores import Store
from warehouse_cdp.sample.tables import Row, Rows

Purchase = tuple[int, Store, Member | None]


def plan_purchases(rng: Random, members: list[Member], stores: dict[str, list[Store]]) -> list[Purchase]:
    """Decide who buys when and where.

    Args:
        rng: Seeded generator.
        members: All members.
        stores: Stores by locale code.

    Returns:
        Purchases by time; those without a card have no member.
    """
    plan: list[Purchase] = []
    for member in members:
        for _ in range(member.purchases):
            own = happens(rng, "bought_at_own_store")
            store = member.store if own else rng.choice(stores[member.locale.code])
            plan.append((clock.moment(rng, member.enrolled_at), store, member))
    everywhere = [store for local in stores.values() for store in local]
    share = rate("purchase_without_card")
    for _ in range(round(len(plan) * share / (1 - share))):
        plan.append((clock.moment(rng), rng.choice(everywhere), None))
    return sorted(plan, key=lambda purchase: purchase[0])


def _amounts(basket: list[Line], tax_rate: float, sign: int) -> Row:
    # Prices at the till include tax.
    net = sum(line.net for line in basket)
    tax = net - round(net / (1 + tax_rate))
    return {
        "gross_amount": money(sign * sum(line.gross for line in basket)),
        "discount_amount": money(sign * sum(line.discount for line in basket)),
        "tax_amount": money(sign * tax),
        "net_amount": money(sign * net),
    }


def _rows(rng: Random, number: int, purchase: Purchase, basket: list[Line], original: str = "") -> Iterator[Rows]:
    when, store, member = purchase
    transaction_id, sign = f"t{number:08d}", -1 if original else 1
    yield (
        "pos__pos_transactions",
        {
            "transaction_id": transaction_id,
            "store_id": store.store_id,
            "register_id": f"{store.store_id}-{rng.randrange(1, 4)}",
            "receipt_number": f"{store.store_id}{number:07d}",
            "loyalty_number": member.loyalty_number if member else "",
            "sold_at": clock.text(when),
            "business_date": clock.text(when)[:10],
            "currency": store.locale.currency,
            **_amounts(basket, store.locale.tax_rate, sign),
            "tender_type": rng.choice(("card", "card", "cash", "mobile")),
            "is_return": "true" if original else "false",
            "original_transaction_id": original,
            "_loaded_at": clock.text(clock.loaded(rng, when)),
        },
    )
    for line_number, line in enumerate(basket, start=1):
        yield (
            "pos__pos_transaction_lines",
            {
                "transaction_id": transaction_id,
                "line_number": str(line_number),
                "sku": line.product.sku,
                "quantity": str(sign * line.quantity),
                "unit_price": money(line.product.price),
                "discount_amount": money(sign * line.discount),
                "net_amount": money(sign * line.net),
            },
        )


def purchase_rows(rng: Random, plan: list[Purchase]) -> Iterator[Rows]:
    """Write purchases with their lines and returns, and count points on the members.

    Args:
        rng: Seeded generator.
        plan: Purchases by time.

    Yields:
        Table name and row.
    """
    number = 0
    for when, store, member in plan:
        number += 1
        basket = draw_basket(rng)
        yield from _rows(rng, number, (when, store, member), basket)
        returned = happens(rng, "purchase_returned")
        if member and not returned:
            member.points += sum(line.net for line in basket) // 100
        if returned:
            later = (clock.soon(rng, when, 14), store, member)
            yield from _rows(rng, number + 1, later, basket, original=f"t{number:08d}")
            number += 1
