"""Keep the match models that were trained. One row per training.

A model is trained in the first run, in a full refresh, and when var('retrain_identity_model') asks for it; every
other run adds nothing, so that customers do not move because the weights did.
"""

from warehouse_cdp.identity import train_match_model_if_asked


def model(dbt, session):
    dbt.config(materialized="incremental", unique_key="trained_at")

    return train_match_model_if_asked(
        records=dbt.ref("int_identity__match_input"),
        has_model=dbt.is_incremental,
        retrain=dbt.config.meta_get("retrain"),
        run_at=dbt.config.meta_get("run_at"),
    )
