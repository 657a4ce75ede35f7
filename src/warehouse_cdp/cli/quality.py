"""`cdp quality`: the state of the data in a few lines."""

from pathlib import Path
from typing import Any

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import Project, project_from_options, project_options
from warehouse_cdp.cli.quality_lines import publication_line, quarantine_line, rule_lines, scores_table
from warehouse_cdp.cli.segment_tables import show
from warehouse_cdp.cli.warehouse import query

# Ages are of what is oldest among the tables of a source.
SCORES_SQL = """
select scores.*, ages.hours_since_latest
from {{ ref('data_quality_summary') }} as scores
left join (
    select source_name, max(observed) as hours_since_latest
    from {{ ref('data_quality_results') }}
    where
        run_number = (select max(run_number) from {{ ref('data_quality_results') }})
        and expectation = 'expect_column_max_to_be_between'
    group by source_name
) as ages on scores.source_name = ages.source_name
order by scores.score, scores.source_name
"""
RULES_SQL = """
select suite, column_name, severity, rule, problem, success
from {{ ref('data_quality_results') }}
where run_number = (select max(run_number) from {{ ref('data_quality_results') }})
order by severity, suite, rule
"""
PUBLICATION_SQL = """
select run_started_at, outcome, stale_tables, next_command
from {{ ref('publication_log') }}
where node_name is null and outcome <> 'restricted'
order by run_started_at desc limit 1
"""


@click.command()
@project_options
def quality(project_dir: Path, profiles_dir: Path | None, target: str | None) -> None:
    """Show how good the data is: scores of the sources, rules that do not hold, quarantine, and what readers have.

    Scores are between 0 and 1; docs/quality.md says what counts for which. Shows no value of anybody.

    \b
    Example:
      cdp quality
    """
    project = project_from_options(project_dir, profiles_dir, target)
    with working("Reading what the suites found …"):
        scores = _rows(project, SCORES_SQL, "data_quality_summary", "data_quality_results")
        rules = _rows(project, RULES_SQL, "data_quality_results")
        published = _rows(project, PUBLICATION_SQL, "publication_log")
    if not scores:
        raise click.ClickException("No source is switched on, so there is nothing to judge.")
    show(scores_table(scores))
    click.echo("\n".join([*rule_lines(rules), quarantine_line(scores), publication_line(published)]))


def _rows(project: Project, sql: str, *needs: str) -> list[dict[str, Any]]:
    """Reads rows by the names of their columns."""
    names, rows = query(project, sql, needs=needs)
    return [dict(zip(names, row, strict=True)) for row in rows]
