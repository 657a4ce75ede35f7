"""Score the records that were not compared yet as they are now. One row per pair, and one per record with itself."""

from warehouse_cdp.identity import score_records


def model(dbt, session):
    dbt.config(materialized="table")

    return score_records(
        records=dbt.ref("int_identity__score_input"),
        models=dbt.ref("int_identity__match_models"),
        match_weight_floor=dbt.config.meta_get("match_weight_floor"),
    )
