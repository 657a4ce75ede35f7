"""`cdp docs`: the documentation of every table and column in one file."""

from pathlib import Path

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import project_from_options, project_options
from warehouse_cdp.cli.warehouse import run_dbt

FOLDER = "target"


@click.command()
@project_options
def docs(project_dir: Path, profiles_dir: Path | None, target: str | None) -> None:
    """Write the documentation of every table and column.

    The result is one HTML file with descriptions, tests and the lineage between tables. It works offline, so
    it can be mailed or put on any web server. It holds no rows, only names and descriptions.

    \b
    Example:
      cdp docs
    """
    project = project_from_options(project_dir, profiles_dir, target)
    with working("Documenting every table and column …"):
        # The folder is named because DBT_TARGET_PATH could move it, and dbt doesn't tell where it wrote.
        run_dbt(project, ["docs", "generate", "--static", "--target-path", FOLDER])
    page = project.folder / FOLDER / "static_index.html"
    click.echo(f"The documentation is in {page}. Open it in a browser; it works offline.")
