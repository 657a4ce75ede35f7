"""Numbers that were not collected before."""


def model(dbt, session):
    dbt.config(materialized="incremental", unique_key="number_id")
    numbers = dbt.ref("numbers")
    if dbt.is_incremental:
        numbers = numbers.filter(f"number_id not in (select number_id from {dbt.this})")
    return numbers.project("number_id, label")
