"""`cdp scrub`: writes database files anew, so that bytes of deleted rows are gone."""

from pathlib import Path
from typing import Any

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import Project, project_from_options, project_options


@click.command()
@project_options
def scrub(project_dir: Path, profiles_dir: Path | None, target: str | None) -> None:
    """Write the database anew without the bytes of rows that were deleted.

    Databases keep what was deleted in their files until the space is used again. On DuckDB the file is written anew and
    put in the place of the old one; on Postgres every table with deleted rows is (VACUUM FULL), during which nobody can
    read it. Backups, and logs that a Postgres server archives, are not touched.

    \b
    Example:
      cdp scrub --target postgres
    """
    # dbt takes seconds to import, which `cdp --help` should not cost.
    from warehouse_cdp.cli.profile import profile_of

    project = project_from_options(project_dir, profiles_dir, target)
    credentials = profile_of(project).credentials
    if credentials.type == "duckdb":
        _scrub_duckdb(project, credentials.path)
    else:
        _scrub_postgres(project)


def _scrub_duckdb(project: Project, path: str) -> None:
    import duckdb

    from warehouse_cdp.duckdb_opening import explain
    from warehouse_cdp.scrubbing import DifferentCopyError, rewrite_file

    file = project.folder / path
    if not file.is_file():
        raise click.ClickException(f"{path} is no file of this machine, so there is nothing to write anew.")
    before = file.stat().st_size
    try:
        with working(f"Writing {path} anew …"):
            rewrite_file(file)
    except duckdb.IOException as failure:
        raise click.ClickException(explain(path, failure)) from None
    except DifferentCopyError as failure:
        raise click.ClickException(str(failure)) from None
    click.echo(f"{path} was written anew: {before:,} bytes before, {file.stat().st_size:,} now.")


def _scrub_postgres(project: Project) -> None:
    from warehouse_cdp.cli.connection import open_postgres
    from warehouse_cdp.postgres.scrubbing import vacuum_tables

    handle: Any = open_postgres(project)
    with working("Writing tables anew …"):
        scrubbed, skipped = vacuum_tables(handle)
    click.echo(f"{scrubbed} tables were written anew.")
    if skipped:
        click.echo(f"Not ours to write anew, ask their owners: {', '.join(skipped)}.")
