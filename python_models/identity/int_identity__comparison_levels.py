"""Name the levels of the match model, so that SQL can say what a level of a scored pair means. One row per level."""

from warehouse_cdp.identity import comparison_levels


def model(dbt, session):
    dbt.config(materialized="table")

    return comparison_levels()
