"""Find the raw rows of people who were erased. One row per raw row that is to be left out.

Keyed hashes are computed here, in Python, so that the key stands in no SQL.
"""

from warehouse_cdp.erasure.matching import find_erased_rows


def model(dbt, session):
    dbt.config(materialized="table")

    return find_erased_rows(
        tombstones=dbt.ref("int_privacy__tombstones"),
        # Read only where somebody was erased.
        identifiers=lambda: dbt.ref("int_privacy__raw_identifiers"),
        default_country=dbt.config.meta_get("default_country"),
    )
