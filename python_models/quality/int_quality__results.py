"""Hold the guarded tables against their suites. One row per expectation.

Great Expectations runs as SQL in the warehouse; no rows leave it.
"""

from warehouse_cdp.quality import check_suites


def model(dbt, session):
    dbt.config(materialized="table")

    return check_suites(
        session,
        expectations=dbt.ref("int_quality__expectations"),
        baselines=dbt.ref("int_quality__baselines"),
    )
