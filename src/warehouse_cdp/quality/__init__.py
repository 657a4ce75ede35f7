"""What must hold of the tables, checked inside the build."""

from warehouse_cdp.quality.checking import check_suites

__all__ = ["check_suites"]
