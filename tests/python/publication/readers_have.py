"""All that readers of the platform have."""

import hashlib

from tests.python.publication.small import Small

# What tells runs of the same rows apart.
OF_RUNS = {"run_id", "run_number", "run_started_at", "result_id", "log_id"}

# Where runs add rows, those of the latest.
LATEST = {
    "data_quality_results": "where run_number = (select max(run_number) from share.data_quality_results)",
    "publication_log": "where run_started_at = (select max(run_started_at) from share.publication_log)",
}


def contents(small: Small) -> dict[str, str]:
    """What readers have: a digest of each table, without what tells runs of the same rows apart."""
    columns: dict[str, list[str]] = {}
    for table, column in small.shared("""
        select table_name, column_name from information_schema.columns where table_schema = 'share' order by 1, 2
    """):
        columns.setdefault(str(table), []).append(str(column))
    return {table: _digest(small, table, names) for table, names in columns.items()}


def rows_by_source(small: Small) -> list[tuple[object, ...]]:
    """What became of raw rows, and what was made of them, in numbers: of each thing that has a source."""
    return small.shared("""
        select source_name, 'raw', count_raw, count_staged, count_quarantined, count_deleted
        from share.data_quality_summary
        union all
        select source_name, 'records', count(*), count(distinct record_id), 0, 0
        from share.customer_source_records group by source_name
        union all
        select source_name, 'events', count(*), count(distinct event_id), 0, 0
        from share.events group by source_name
        union all
        select source_name, 'quarantined', count(*), count(distinct quarantine_id), 0, 0
        from share.quarantined_rows group by source_name
        order by 1, 2
    """)


def _digest(small: Small, table: str, columns: list[str]) -> str:
    compared = ", ".join(f'"{name}"' for name in columns if name not in OF_RUNS)
    rows = small.shared(f"select {compared} from share.{table} {LATEST.get(table, '')}")
    # Sums of floats depend on the order in which threads come to rows.
    told = sorted(repr([f"{value:.9g}" if isinstance(value, float) else value for value in row]) for row in rows)
    return hashlib.sha256("\n".join(told).encode()).hexdigest()
