"""Standardisation of values where the rules are real: phones, names of people, countries, streets, cities."""

from warehouse_cdp.standardise.incremental import fingerprint_rules, standardise_new_values
from warehouse_cdp.standardise.name_rules import NameRules
from warehouse_cdp.standardise.values import standardise_values

__all__ = ["NameRules", "fingerprint_rules", "standardise_new_values", "standardise_values"]
