"""The sources that know the true people, in the order in which their rows are written."""

from collections.abc import Callable, Iterator

from warehouse_cdp.sample.cmp import cmp_rows
from warehouse_cdp.sample.contacts import contact_rows
from warehouse_cdp.sample.klaviyo import klaviyo_rows
from warehouse_cdp.sample.mailchimp import mailchimp_rows
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.pos import pos_rows
from warehouse_cdp.sample.preferences import preference_rows
from warehouse_cdp.sample.receipts import receipt_rows
from warehouse_cdp.sample.requests import request_rows
from warehouse_cdp.sample.salesforce import salesforce_rows
from warehouse_cdp.sample.segment import segment_rows
from warehouse_cdp.sample.shopify import shopify_rows
from warehouse_cdp.sample.tables import Rows
from warehouse_cdp.sample.zendesk import zendesk_rows

SOURCES: tuple[Callable[[World], Iterator[Rows]], ...] = (
    shopify_rows,
    segment_rows,
    pos_rows,
    contact_rows,
    salesforce_rows,
    klaviyo_rows,
    zendesk_rows,
    mailchimp_rows,
    receipt_rows,
    cmp_rows,
    preference_rows,
    request_rows,
)
