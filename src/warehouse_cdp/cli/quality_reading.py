"""What `cdp quality` reads."""

from typing import Any

from warehouse_cdp.cli.project import Project
from warehouse_cdp.cli.warehouse import query

# How many of the last runs the page goes back.
MOST_RUNS = 30

# Ages are of what is oldest among the tables of a source.
SCORES_SQL = """
select scores.*, ages.hours_since_latest
from {{ ref('data_quality_summary') }} as scores
left join (
    select source_name, max(observed) as hours_since_latest
    from {{ latest_results() }}
    where expectation = 'expect_column_max_to_be_between'
    group by source_name
) as ages on scores.source_name = ages.source_name
order by scores.score, scores.source_name
"""
RULES_SQL = """
select run_id, run_at, suite, column_name, severity, rule, problem, success
from {{ latest_results() }}
order by severity, suite, rule
"""
PUBLICATION_SQL = """
select run_id, run_started_at, outcome, stale_tables, next_command
from {{ ref('publication_log') }}
where node_name is null and outcome <> 'restricted'
order by run_started_at desc limit 1
"""

HISTORY_SQL = f"""
select
    run_number, run_at, suite, source_name, expectation, column_name, rule, severity, success, problem, observed,
    unexpected_share
from {{{{ ref('data_quality_results') }}}}
where run_number > (select max(run_number) from {{{{ ref('data_quality_results') }}}}) - {MOST_RUNS}
"""
# Neither keys of rows nor distributions.
QUARANTINE_SQL = """
select source_name, table_name, reason, sum(count_rows) as count_rows, min(first_seen_at) as first_seen_at
from {{ ref('quarantined_rows') }}
group by source_name, table_name, reason
order by sum(count_rows) desc, source_name, table_name, reason
"""
LOG_SQL = f"""
select run_id, run_started_at, outcome, node_type, node_name, problem, stale_tables, next_command
from {{{{ ref('publication_log') }}}}
where
    outcome <> 'restricted'
    and run_id in (
        select run_id from {{{{ ref('publication_log') }}}}
        where node_name is null and outcome <> 'restricted'
        order by run_started_at desc limit {MOST_RUNS}
    )
order by run_started_at desc, run_id, node_name
"""


def read(project: Project, sql: str, *needs: str) -> list[dict[str, Any]]:
    """Reads rows by the names of their columns.

    Args:
        project: The project whose warehouse to read.
        sql: A select statement.
        needs: Names of the models that it reads.

    Returns:
        The rows.
    """
    names, rows = query(project, sql, needs=needs)
    return [dict(zip(names, row, strict=True)) for row in rows]
