"""Gives dbt-postgres Python models. dbt imports installed top-level modules named dbt_* when it starts.

The profile's type stays ``postgres``, so that every tool which looks at the adapter type still recognises it.
"""

from importlib.util import find_spec

if find_spec("dbt.adapters.postgres"):
    from warehouse_cdp.postgres.adapter import extend_adapter

    extend_adapter()
