"""Keep the match models that were trained. One row per training.

A model is trained when the latest does not fit the comparisons, and when var('retrain_identity_model') asks; every
other run adds nothing, so that customers do not move because the weights did.
"""

from warehouse_cdp.identity import train_match_model_if_asked


def model(dbt, session):
    dbt.config(materialized="incremental", unique_key="model_number")

    return train_match_model_if_asked(
        session,
        records=dbt.ref("int_identity__match_input"),
        kept_models=str(dbt.this) if dbt.is_incremental else None,
        retrain=dbt.config.meta_get("retrain"),
        run_at=dbt.config.meta_get("run_at"),
        trained_on=dbt.config.meta_get("trained_on"),
    )
