"""Find the uncertain links without which a customer would fall in two. One row per link."""

from warehouse_cdp.identity import find_bridges


def model(dbt, session):
    dbt.config(materialized="table")

    return find_bridges(links=dbt.ref("int_identity__links_in_question"))
