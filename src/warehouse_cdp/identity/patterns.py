"""What agrees in the pairs of the records: counted where pairs may match, sampled among all others."""

import duckdb

from warehouse_cdp.identity.blocking import KEY_PREFIX
from warehouse_cdp.identity.comparisons import COMPARISONS, gamma_sql
from warehouse_cdp.identity.contradictions import contradiction_sql
from warehouse_cdp.identity.estimation import Pattern

# Pairs that training looks at, at most, of those that a blocking rule brings together, and of all others; more cost
# time and change nothing.
MAX_CANDIDATES = 300_000
MAX_OTHERS = 100_000


def agreement_patterns(scratch: duckdb.DuckDBPyConnection) -> list[Pattern]:
    """Count patterns of agreement over all pairs of the records.

    Nearly all matches are among the candidates, which are few and of which a great part is looked at. The others are
    far too many; a sample tells what two strangers share.

    Args:
        scratch: Database with the table ``match_input``.

    Returns:
        The patterns, in an order that depends on the records alone; their pairs add up to all pairs of the records.
    """
    (records,) = scratch.sql("select count(*) from match_input").fetchall()[0]
    keys = [column for column in scratch.table("match_input").columns if column.startswith(KEY_PREFIX)]
    scratch.execute(f"create temp table blocks as {_blocks_sql(keys)}")
    parts = _parts(scratch)
    candidates = _counted(scratch, _candidates_sql(parts))
    others = _counted(scratch, _others_sql(records))
    count_others = records * (records - 1) / 2 - parts * sum(pairs for *_, pairs in candidates)
    each_stands_for = max(count_others, 0) / max(sum(pairs for *_, pairs in others), 1)
    return [
        *(Pattern(levels, contradicts, pairs * parts) for levels, contradicts, pairs in candidates),
        *(Pattern(levels, contradicts, pairs * each_stands_for) for levels, contradicts, pairs in others),
    ]


def _blocks_sql(keys: list[str]) -> str:
    """What brings records together: one row per record and key that it has."""
    return " union all ".join(
        f"select record_id, '{key}' as name, {key} as value from match_input where {key} is not null" for key in keys
    )


def _parts(scratch: duckdb.DuckDBPyConnection) -> int:
    """Into how many parts the candidates are cut, of which one is looked at."""
    (pairs,) = scratch.sql("""
        select coalesce(sum(size * (size - 1) / 2), 0) from (select count(*) as size from blocks group by name, value)
    """).fetchall()[0]
    return max(1, round(float(pairs) / MAX_CANDIDATES))


def _candidates_sql(parts: int) -> str:
    return f"""
        select distinct one.record_id as l, other.record_id as r
        from blocks as one
        inner join blocks as other
            on one.name = other.name and one.value = other.value and one.record_id < other.record_id
        where hash(one.record_id) % {parts} = 0
    """


def _others_sql(records: int) -> str:
    """Strangers: each record with those that follow it in an order without meaning."""
    distances = max(1, min(round(MAX_OTHERS / max(records, 1)), (records - 1) // 2))
    return f"""
        with
        placed as (select record_id, row_number() over (order by hash(record_id), record_id) as place from match_input),
        met as (
            select one.record_id as l, other.record_id as r
            from placed as one
            cross join range(1, {distances + 1}) as distances (distance)
            inner join placed as other on (one.place + distance) % {max(records, 1)} + 1 = other.place
        ),
        blocked as (
            select distinct met.l, met.r
            from met
            inner join blocks as one on met.l = one.record_id
            inner join blocks as other on met.r = other.record_id and one.name = other.name and one.value = other.value
        )
        from met anti join blocked using (l, r)
    """


def _counted(scratch: duckdb.DuckDBPyConnection, pairs_sql: str) -> list[tuple[tuple[int | None, ...], bool, int]]:
    """Compare pairs and count those that agree alike."""
    columns = [column for column in scratch.table("match_input").columns if column != "record_id"]
    sides = ", ".join(f"{side}.{column} as {column}_{side}" for side in "lr" for column in columns)
    gammas = ", ".join(f"{gamma_sql(name)} as gamma_{name}" for name in COMPARISONS)
    rows = scratch.sql(f"""
        with
        pairs as ({pairs_sql}),
        sides as (
            select {sides}
            from pairs
            inner join match_input as l on pairs.l = l.record_id
            inner join match_input as r on pairs.r = r.record_id
        ),
        compared as (select {gammas} from sides)
        select *, {contradiction_sql()} is not null as contradicts, count(*) from compared group by all order by all
    """).fetchall()
    return [(tuple(None if gamma < 0 else gamma for gamma in row[:-2]), row[-2], row[-1]) for row in rows]
