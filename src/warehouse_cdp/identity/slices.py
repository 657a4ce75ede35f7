"""Part the records that are compared anew, so that memory depends on a part and not on how many there are."""

import sys
from itertools import pairwise

import duckdb

# Records that are compared anew at a time. Splink keeps all columns of both records of a pair until it is done.
SLICE_RECORDS = 200_000
# The records with their place in the table for an id: short ones make shorter pairs.
NUMBERED = "numbered"


def create_slices(scratch: duckdb.DuckDBPyConnection) -> list[tuple[str, str | None]]:
    """Create views of parts of the records that are compared anew.

    Args:
        scratch: Database with the table ``match_input``, whose column is_changed marks records to compare anew.

    Returns:
        For each part, of which there is one at least, the names of two views with the rowid for a record_id: its
        records, and what they are to be compared with beside each other, None if there is nothing: the records that
        are not compared anew and those of the parts before it. So every pair comes once.
    """
    scratch.execute(f"create view {NUMBERED} as select * replace (rowid as record_id) from match_input")
    placed = f"select record_id, row_number() over (order by record_id) as place from {NUMBERED} where is_changed"
    firsts = scratch.sql(f"""
        select record_id from ({placed}) where (place - 1) % {SLICE_RECORDS} = 0 order by record_id
    """).fetchall()
    bounds = [first for (first,) in firsts] or [0]
    slices = []
    # Parts of neighbours, since parts from all over the table take longer.
    for nth, (first, end) in enumerate(pairwise([*bounds, sys.maxsize])):
        changed, partners = f"changed_{nth}", f"partners_{nth}"
        is_within = f"record_id >= {first} and record_id < {end}"
        scratch.execute(f"create view {changed} as from {NUMBERED} where is_changed and {is_within}")
        scratch.execute(f"create view {partners} as from {NUMBERED} where not is_changed or record_id < {first}")
        has_partners = scratch.sql(f"from {partners} limit 1").fetchall()
        slices.append((changed, partners if has_partners else None))
    return slices
