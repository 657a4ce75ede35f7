"""`cdp evaluate`: how well the matching finds who is whom."""

from pathlib import Path
from typing import Any

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import project_from_options, project_options
from warehouse_cdp.cli.warehouse import query

SQL = """
select
    clustering,
    count_labelled_records,
    count_true_pairs,
    pairwise_precision,
    pairwise_recall,
    pairwise_f1,
    bcubed_precision,
    bcubed_recall,
    bcubed_f1
from {{ ref('identity_evaluation') }}
order by pairwise_f1 desc, clustering asc
"""

NO_LABELS = (
    "There is nothing to compare with: table 'identity_evaluation' has no rows. Judging needs labels: "
    "records of which you know who they belong to. Load them into the table labelled_records of the source "
    "'labels' (columns source_name, record_type, source_record_id, person_id), leave the var "
    "labels_enabled true, and run `dbt build` again."
)


@click.command()
@project_options
def evaluate(project_dir: Path, profiles_dir: Path | None, target: str | None) -> None:
    """Show how well records were matched to people.

    Compares the customers that were built with labelled records, of which it is known who they belong to. The
    sample data brings such labels; for your own data, provide some for the figures to mean anything.

    \b
    Example:
      cdp evaluate
    """
    project = project_from_options(project_dir, profiles_dir, target)
    with working("Reading the evaluation …"):
        _, rows = query(project, SQL, needs=["identity_evaluation"])
    if not rows:
        raise click.ClickException(NO_LABELS)
    console = Console()
    if not console.is_terminal:
        # A pipe has no width, and rich would take 80 columns for it and fold the names.
        console.width = 120
    console.print(_table(rows))
    records, true_pairs = (max(int(row[position] or 0) for row in rows) for position in (1, 2))
    click.echo(
        f"Judged on {records:,} labelled records with {true_pairs:,} pairs that are one person: precision is "
        "the share of the links made that are right, recall the share of the right links that were made, F1 "
        "their harmonic mean (1 is perfect); pairwise counts pairs, B-cubed averages over records, so that "
        "large clusters weigh less."
    )


def _table(rows: list[tuple[Any, ...]]) -> Table:
    """Lays the figures out, one line per clustering."""
    table = Table(box=SIMPLE_HEAD)
    table.add_column("Clustering", overflow="fold")
    for kind in ("Pairwise", "B-cubed"):
        for figure in ("precision", "recall", "F1"):
            table.add_column(f"{kind}\n{figure}", justify="right", no_wrap=True)
    for clustering, _, _, *figures in rows:
        table.add_row(str(clustering), *(_share(figure) for figure in figures))
    return table


def _share(figure: Any) -> str:
    """Writes a share with four digits; one over nothing, such as precision without a link, is a hyphen."""
    return "-" if figure is None else f"{float(figure):.4f}"
