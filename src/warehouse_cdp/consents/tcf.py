"""TC strings of the IAB's Transparency and Consent Framework to the purposes that they consent to."""

import re

import duckdb
import pyarrow as pa
from iab_tcf import decode_v2

SCHEMA = pa.schema([("tc_string", pa.string()), ("purposes", pa.string()), ("problem", pa.string())])

_SHAPE = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")
# Up to the lists of vendors, which nothing here reads.
_BITS_BEFORE_VENDORS = 213
# Base64 of a string of version 2 begins with it.
_VERSION_2 = "C"


def read_tc_string(tc_string: str) -> tuple[str | None, str | None]:
    """Read which purposes a TC string consents to.

    Args:
        tc_string: The string as a consent manager stored it.

    Returns:
        Numbers of the TCF purposes, parted by commas, and what is wrong; one of the two is None.
    """
    # The library takes bits that are missing for consent, and skips letters that Base64 does not have.
    if not _SHAPE.fullmatch(tc_string):
        return None, "not a TC string"
    # Other segments are about vendors; a forged one could keep the library busy for hours.
    core = tc_string.split(".")[0]
    if not core.startswith(_VERSION_2):
        return None, "not of version 2"
    if len(core) * 6 < _BITS_BEFORE_VENDORS:
        return None, "cut off"
    try:
        consents = decode_v2(core).purposes_consent
    except ValueError:
        return None, "not Base64"
    return ",".join(str(number) for number, is_given in consents.items() if is_given), None


def decode_tc_strings(requests: duckdb.DuckDBPyRelation) -> pa.Table:
    """Decode strings that no earlier run has decoded.

    Args:
        requests: Column tc_string; one row per distinct string.

    Returns:
        A table of :data:`SCHEMA`, one row per request.
    """
    rows = [(tc_string, *read_tc_string(tc_string)) for (tc_string,) in requests.select("tc_string").fetchall()]
    columns = list(zip(*rows, strict=True)) or [()] * len(SCHEMA)
    return pa.table([pa.array(column, kind.type) for column, kind in zip(columns, SCHEMA, strict=True)], schema=SCHEMA)
