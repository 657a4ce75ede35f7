"""Standardise only what an earlier run has not: cost grows with new values, not with stored ones."""

import duckdb
import pyarrow as pa

from warehouse_cdp.standardise.names import NameRules
from warehouse_cdp.standardise.values import RULES_VERSION, SCHEMA, standardise_values

# Rows held as Python objects at one time.
BATCH_SIZE = 100_000

KEY = ["value_type", "raw_value", "country"]


def standardise_new_values(
    session: duckdb.DuckDBPyConnection,
    requests: duckdb.DuckDBPyRelation,
    affixes: duckdb.DuckDBPyRelation,
    nicknames: duckdb.DuckDBPyRelation,
    default_country: str | None,
    known: str | None,
) -> pa.Table:
    """Standardise the requested values that are new or were standardised under older rules.

    Args:
        session: The connection that a dbt Python model receives.
        requests: Columns value_type, raw_value, country; one row per distinct value.
        affixes: Columns affix, kind; the seed ``name_affixes``.
        nicknames: Columns nickname, name; the seed ``nicknames``.
        default_country: ISO 3166-1 alpha-2 code for phones of people without a country, or None.
        known: The table that earlier runs filled, or None in a first run or full refresh.

    Returns:
        A table of :data:`warehouse_cdp.standardise.values.SCHEMA`, one row per new value.
    """
    new = requests.select(*KEY)
    if known is not None:
        new = new.except_(session.sql(f"select {', '.join(KEY)} from {known} where rules_version = {RULES_VERSION}"))
    name_rules = NameRules.from_pairs(
        affixes.select("affix", "kind").fetchall(), nicknames.select("nickname", "name").fetchall()
    )
    batches = [
        standardise_values(zip(*batch.to_pydict().values(), strict=True), name_rules, default_country)
        for batch in new.to_arrow_reader(BATCH_SIZE)
    ]
    return pa.concat_tables([SCHEMA.empty_table(), *batches])
