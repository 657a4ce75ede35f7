"""What agrees in the pairs of the records: counted where pairs may match, sampled among all others."""

import duckdb

from warehouse_cdp.identity.blocking import KEY_PREFIX
from warehouse_cdp.identity.comparisons import COMPARISONS, gamma_sql
from warehouse_cdp.identity.contradictions import contradiction_sql
from warehouse_cdp.identity.estimation import Pattern

# Pairs that training looks at, of those that a blocking rule brings together, about and at most; more cost time and
# change nothing.
MAX_CANDIDATES = 300_000
# And of all others, or one a record where there are more records: of fewer, one that looks like a match by chance would
# stand for more pairs than there are matches.
OTHERS = 100_000


def agreement_patterns(scratch: duckdb.DuckDBPyConnection) -> list[Pattern]:
    """Count patterns of agreement over all pairs of the records.

    Nearly all matches are among the candidates, which are few and of which a great part is looked at. The others are
    far too many; a sample tells what two strangers share.

    Args:
        scratch: Database with the table ``match_input``, parts of e-mail addresses included.

    Returns:
        The patterns, in an order that depends on the records alone; their pairs add up to all pairs of the records.
    """
    (records,) = scratch.sql("select count(*) from match_input").fetchall()[0]
    keys = [column for column in scratch.table("match_input").columns if column.startswith(KEY_PREFIX)]
    parts = _parts(scratch, keys)
    candidates = _counted(scratch, _candidates_sql(keys, parts), keys, share_a_key=True)
    others = _counted(scratch, _others_sql(records), keys, share_a_key=False)
    count_others = records * (records - 1) / 2 - parts * sum(pairs for *_, pairs in candidates)
    each_stands_for = max(count_others, 0) / max(sum(pairs for *_, pairs in others), 1)
    return [
        *(Pattern(levels, contradicts, pairs * parts) for levels, contradicts, pairs in candidates),
        *(Pattern(levels, contradicts, pairs * each_stands_for) for levels, contradicts, pairs in others),
    ]


def _parts(scratch: duckdb.DuckDBPyConnection, keys: list[str]) -> int:
    """Into how many parts the candidates are cut, of which one is looked at."""
    blocks = " union all ".join(
        f"select count(*) as size from match_input where {key} is not null group by {key}" for key in keys
    )
    (pairs,) = scratch.sql(f"select coalesce(sum(size * (size - 1) / 2), 0) from ({blocks})").fetchall()[0]
    return max(1, round(float(pairs) / MAX_CANDIDATES))


def _candidates_sql(keys: list[str], parts: int) -> str:
    """Pairs that share a key, of one part of the records with those after them."""
    met = " union all ".join(
        f"select one.record_id as l, other.record_id as r from chosen as one"
        f" inner join match_input as other on one.{key} = other.{key} and one.record_id < other.record_id"
        for key in keys
    )
    return f"""
        with chosen as materialized (from match_input where hash(record_id) % {parts} = 0)
        select distinct l, r from ({met})
    """


def _others_sql(records: int) -> str:
    """Strangers, mostly: each record with those that follow it in an order without meaning."""
    distances = max(1, min(-(-OTHERS // max(records, 1)), (records - 1) // 2))
    return f"""
        with placed as (
            select
                record_id,
                row_number() over (order by hash(record_id), record_id) as place,
                count(*) over () as places
            from match_input
        )
        select one.record_id as l, other.record_id as r
        from placed as one
        cross join range(1, {distances + 1}) as distances (distance)
        inner join placed as other on (one.place + distance - 1) % one.places + 1 = other.place
    """


def _counted(
    scratch: duckdb.DuckDBPyConnection, pairs_sql: str, keys: list[str], share_a_key: bool
) -> list[tuple[tuple[int | None, ...], bool, int]]:
    """Compare pairs and count those that agree alike, and share a key or share none."""
    columns = [column for column in scratch.table("match_input").columns if column != "record_id"]
    sides = ", ".join(f"{side}.{column} as {column}_{side}" for side in "lr" for column in columns)
    compared = ", ".join(f"{gamma_sql(name)} as gamma_{name}" for name in COMPARISONS)
    # Not filtered by, or DuckDB would join all records with all others by it.
    shared = " or ".join(f"coalesce({key}_l = {key}_r, false)" for key in keys)
    rows = scratch.sql(f"""
        with
        pairs as ({pairs_sql}),
        sides as (
            select {sides}
            from pairs
            inner join match_input as l on pairs.l = l.record_id
            inner join match_input as r on pairs.r = r.record_id
        ),
        compared as (select {compared}, {shared} as share_a_key from sides)
        select *, {contradiction_sql()} is not null as contradicts, count(*) from compared group by all order by all
    """).fetchall()
    return [
        (tuple(None if gamma < 0 else gamma for gamma in levels), contradicts, pairs)
        for *levels, share, contradicts, pairs in rows
        if share == share_a_key
    ]
