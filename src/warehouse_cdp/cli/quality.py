"""`cdp quality`: the state of the data in a few lines, or as a page."""

from datetime import UTC, datetime
from pathlib import Path

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import Project, project_from_options, project_options
from warehouse_cdp.cli.quality_lines import quarantine_line, rule_lines, scores_table
from warehouse_cdp.cli.quality_reading import (
    HISTORY_SQL,
    LOG_SQL,
    PUBLICATION_SQL,
    QUARANTINE_SQL,
    RULES_SQL,
    SCORES_SQL,
    read,
)
from warehouse_cdp.cli.run_lines import last_checked_lines, publication_line
from warehouse_cdp.cli.segment_tables import show


@click.command()
@click.option("--html", "as_page", is_flag=True, help="Write a page to target/quality.html in the project instead.")
@project_options
def quality(as_page: bool, project_dir: Path, profiles_dir: Path | None, target: str | None) -> None:
    """Show how good the data is: scores of the sources, rules that do not hold, quarantine, and what readers have.

    Scores are between 0 and 1; docs/quality.md says what counts for which. Shows no value of anybody. With --html the
    same, how it went over the last runs, freshness and the log of publication are one file that opens offline.

    \b
    Example:
      cdp quality --html
    """
    project = project_from_options(project_dir, profiles_dir, target)
    with working("Reading what the suites found …"):
        scores = read(project, SCORES_SQL, "data_quality_summary", "data_quality_results")
        if not scores:
            raise click.ClickException("No source is switched on, so there is nothing to judge.")
        if as_page:
            click.echo(f"{write_page(project, scores)}")
            return
        rules = read(project, RULES_SQL, "data_quality_results")
        published = read(project, PUBLICATION_SQL, "publication_log")
    show(scores_table(scores))
    lines = [*rule_lines(rules), *last_checked_lines(rules, published), quarantine_line(scores)]
    click.echo("\n".join([*lines, publication_line(published)]))


def write_page(project: Project, scores: list[dict[str, object]]) -> Path:
    """Writes the page.

    Args:
        project: The project whose warehouse to read.
        scores: Rows of `data_quality_summary` with hours_since_latest.

    Returns:
        The file.
    """
    from warehouse_cdp.quality.page import State, page, rules_of

    state = State(
        rules=rules_of(read(project, HISTORY_SQL, "data_quality_results")),
        scores=scores,
        quarantine=read(project, QUARANTINE_SQL, "quarantined_rows"),
        log=read(project, LOG_SQL, "publication_log"),
    )
    file = project.folder / "target" / "quality.html"
    file.parent.mkdir(exist_ok=True)
    file.write_text(page(state, datetime.now(UTC)), encoding="utf-8")
    return file
