"""Part the records that are compared anew, so that memory depends on a part and not on how many there are."""

import math

import duckdb

# Records that are compared anew at a time, about. Splink keeps all columns of both records of a pair until it is done.
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
    (count_changed,) = scratch.sql("select count(*) from match_input where is_changed").fetchall()[0]
    parts = max(1, math.ceil(count_changed / SLICE_RECORDS))
    # Not by their order: what is new often stands together.
    scratch.execute(f"""
        create view {NUMBERED} as
        select * replace (rowid as record_id), hash(rowid) % {parts} as part from match_input
    """)
    slices = []
    for nth in range(parts):
        changed, partners = f"changed_{nth}", f"partners_{nth}"
        scratch.execute(f"create view {changed} as from {NUMBERED} where is_changed and part = {nth}")
        scratch.execute(f"create view {partners} as from {NUMBERED} where not is_changed or part < {nth}")
        has_partners = scratch.sql(f"from {partners} limit 1").fetchall()
        slices.append((changed, partners if has_partners else None))
    return slices
