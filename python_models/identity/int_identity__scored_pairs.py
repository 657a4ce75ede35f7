"""Score candidate record pairs with the newest kept match model. One row per pair."""

from warehouse_cdp.identity import score_pairs


def model(dbt, session):
    dbt.config(materialized="table")

    return score_pairs(
        records=dbt.ref("int_identity__match_input"),
        models=dbt.ref("int_identity__match_models"),
        match_weight_floor=dbt.config.meta_get("match_weight_floor"),
        trained_on=dbt.config.meta_get("trained_on"),
    )
