"""Fingerprint of the present rules of standardisation. One row per run, always one."""

from warehouse_cdp.standardise import fingerprint_rules


def model(dbt, session):
    dbt.config(materialized="table")

    return fingerprint_rules(
        affixes=dbt.ref("name_affixes"),
        nicknames=dbt.ref("nicknames"),
        chinese_family_names=dbt.ref("chinese_family_names"),
        default_country=dbt.config.meta_get("default_country"),
    )
