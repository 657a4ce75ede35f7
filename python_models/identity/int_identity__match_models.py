"""Keep the match models that were trained. One row per training.

What is to be trained, int_identity__training_records says; every other run adds nothing, so that customers do not move
because the weights did.
"""

from warehouse_cdp.identity import train_if_asked


def model(dbt, session):
    dbt.config(materialized="incremental", unique_key="model_number", on_schema_change="append_new_columns")

    return train_if_asked(
        records=dbt.ref("int_identity__training_records"),
        judged=dbt.ref("int_identity__judged_pairs"),
        run_at=dbt.config.meta_get("run_at"),
        trained_on=dbt.config.meta_get("trained_on"),
    )
