"""Order lines; their pre-tax prices add up to the order's subtotal."""

from collections.abc import Iterator

from warehouse_cdp.sample.products import Line, money
from warehouse_cdp.sample.tables import Rows


def line_rows(order_id: str, basket: list[Line], synced: str) -> Iterator[Rows]:
    """Write the lines of one order.

    Args:
        order_id: Id of the order; line ids are built on it.
        basket: Lines in their order.
        synced: Load time of the order, as text.

    Yields:
        Table name and row.
    """
    for index, line in enumerate(basket, start=1):
        product = line.product
        yield (
            "shopify__order_line",
            {
                "id": f"{order_id}{index}",
                "order_id": order_id,
                "index": str(index),
                "sku": product.sku,
                "title": product.title,
                "name": f"{product.title} - {product.variant}",
                "product_id": str(7_700_000_000_000 + product.number),
                "variant_id": str(43_000_000_000_000 + 10 * product.number + (product.variant == "Large")),
                "variant_title": product.variant,
                "vendor": product.brand,
                "quantity": str(line.quantity),
                "price": money(product.price),
                "total_discount": money(line.discount),
                "pre_tax_price": money(line.net),
                "gift_card": "false",
                "_fivetran_synced": synced,
            },
        )
