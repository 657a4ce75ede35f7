"""The state of the data as one page that opens offline."""

from warehouse_cdp.quality.page.page import page
from warehouse_cdp.quality.page.state import State, rules_of

__all__ = ["State", "page", "rules_of"]
