"""Consent in the form of signals that need a library to be read."""

from warehouse_cdp.consents.tcf import decode_tc_strings, read_tc_string

__all__ = ["decode_tc_strings", "read_tc_string"]
