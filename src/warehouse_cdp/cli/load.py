"""`cdp load`: files of raw rows into the tables of a Postgres warehouse."""

import json
from pathlib import Path
from typing import Any

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import Project, project_from_options, project_options
from warehouse_cdp.cli.warehouse import run_dbt


def places_of_tables(project: Project) -> dict[tuple[str, str], str]:
    """Ask dbt where the project reads its raw tables.

    Args:
        project: The project.

    Returns:
        {(source, table as it is called in the warehouse): schema}.
    """
    listed: Any = run_dbt(
        project,
        ["ls", "--resource-type", "source", "--output", "json", "--output-keys", "source_name identifier schema"],
    ).result
    rows = [json.loads(line) for line in listed]
    return {(row["source_name"], row["identifier"]): row["schema"] for row in rows}


def find_files(folder: Path, tables: dict[tuple[str, str], str]) -> dict[Path, tuple[str, str]]:
    """Find the files that hold tables of the project.

    Args:
        folder: Holds <source>/<table>.csv or .parquet.
        tables: What :func:`places_of_tables` gave.

    Returns:
        {file: (source, table)}.

    Raises:
        click.UsageError: If there is none, or a table has two.
    """
    found = {
        file: (file.parent.name, file.stem)
        for file in sorted(folder.glob("*/*"))
        if file.suffix in (".csv", ".parquet") and (file.parent.name, file.stem) in tables
    }
    if not found:
        known = ", ".join(sorted({source for source, _ in tables}))
        raise click.UsageError(
            f"{folder} holds no table of this project. Files are called <source>/<table>.csv or .parquet; the sources "
            f"are {known}, their tables stand in the README."
        )
    twice = [file for file in found if file.with_suffix(".csv") in found and file.with_suffix(".parquet") in found]
    if twice:
        raise click.UsageError(f"{twice[0].with_suffix('')} exists as .csv and as .parquet. Remove one of them.")
    return found


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@project_options
def load(folder: Path, project_dir: Path, profiles_dir: Path | None, target: str | None) -> None:
    """Load a FOLDER of files into the raw tables of Postgres.

    Files are FOLDER/<source>/<table>.csv (with a header) or .parquet. Each replaces the rows of its table, in the
    schema that the project's variables name. Malformed lines are left out and listed in quarantined_rows with the
    next build. DuckDB needs no loading: it reads the folder that var raw_path names.

    \b
    Example:
      cdp load exports --target postgres
    """
    # Slow to load, and not needed by the other verbs.
    import duckdb
    import psycopg2

    from warehouse_cdp.cli.connection import open_postgres
    from warehouse_cdp.csv_files import UnreadableFileError, explain
    from warehouse_cdp.postgres.loading import load_file

    project = project_from_options(project_dir, profiles_dir, target)
    handle = open_postgres(project)
    tables = places_of_tables(project)
    for file, (source, table) in find_files(folder, tables).items():
        schema = tables[source, table]
        try:
            with working(f"Loading {schema}.{table} …"):
                count, malformed = load_file(handle, file, schema, table)
        except psycopg2.errors.DatatypeMismatch as failure:
            raise click.ClickException(
                f"{file} does not fit {schema}.{table}: {failure.diag.message_primary}. Drop the table and load again."
            ) from None
        except UnreadableFileError as failure:
            raise click.ClickException(f"{failure} Nothing was changed in {schema}.{table}.") from None
        except (duckdb.Error, psycopg2.Error, OSError) as failure:
            # What databases say of a row quotes its values.
            why = explain(failure) if isinstance(failure, duckdb.Error) else f"{type(failure).__name__}."
            raise click.ClickException(
                f"{file} could not be loaded into {schema}.{table}: {why} Nothing was changed there."
            ) from None
        left_out = f", {malformed:,} malformed lines left out" if malformed else ""
        click.echo(f"{schema}.{table}  {count:,} rows{left_out}")
