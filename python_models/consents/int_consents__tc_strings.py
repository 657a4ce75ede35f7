"""Decode the TC strings that no earlier run has seen. One row per TC string.

Thin on purpose: the rules and their tests live in the package.
"""

from warehouse_cdp.consents import decode_tc_strings


def model(dbt, session):
    dbt.config(materialized="incremental", unique_key="tc_string")

    return decode_tc_strings(dbt.ref("int_consents__new_tc_strings"))
