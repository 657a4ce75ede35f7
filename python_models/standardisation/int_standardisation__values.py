"""Standardise the values that no earlier run has seen. One row per value type, raw value and country.

Thin on purpose: the rules and their tests live in the package.
"""

from warehouse_cdp.standardise import standardise_new_values


def model(dbt, session):
    dbt.config(
        materialized="incremental",
        unique_key=["value_type", "raw_value", "country"],
        on_schema_change="append_new_columns",
    )

    return standardise_new_values(
        requests=dbt.ref("int_standardisation__new_requests"),
        affixes=dbt.ref("name_affixes"),
        nicknames=dbt.ref("nicknames"),
        chinese_family_names=dbt.ref("chinese_family_names"),
        default_country=dbt.config.meta_get("default_country"),
    )
