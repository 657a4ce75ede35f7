"""Warehouse CDP: a customer data platform inside the warehouse.

dbt builds the tables; this package holds what SQL cannot do well (matching people, phone numbers, names)
and the console script `cdp`.
"""

__version__ = "0.1.0"
