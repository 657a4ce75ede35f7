"""`cdp sample`: invented people in the shapes that loaders leave behind."""

from pathlib import Path

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import find_project_folder, project_folder_option


@click.command()
@click.option(
    "--people",
    type=click.IntRange(min=1),
    default=1000,
    show_default=True,
    help="How many people to invent; each leaves records in several sources.",
)
@click.option(
    "--seed",
    type=int,
    default=20260101,
    show_default=True,
    help="The same number gives the same files again.",
)
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to write the CSV files.  [default: seeds/sample in the project]",
)
@click.option(
    "--parquet",
    is_flag=True,
    help="Write FOLDER/<source>/<table>.parquet, which var raw_path reads and `cdp load` loads; all cores work.",
)
@project_folder_option
def sample(people: int, seed: int, folder: Path | None, parquet: bool, project_dir: Path) -> None:
    """Write sample data: invented customers in several source systems.

    Nobody in it exists. The files replace those of the same name; `dbt build` then builds from them as long
    as the var sample_data is true. They include who is whom, so `cdp evaluate` can judge the matching.

    \b
    Example (a larger sample, elsewhere, to build from with raw_path):
      cdp sample --people 20000 --folder larger_sample --parquet
    """
    # Not needed by the other verbs, and Faker is slow to load.
    from warehouse_cdp.sample import write_csv, write_parquet

    if parquet and not folder:
        raise click.UsageError("Name a folder for Parquet files: the project's seeds are CSV.")
    folder = folder or find_project_folder(project_dir) / "seeds" / "sample"
    with working(f"Inventing {people:,} people …"):
        counts = (write_parquet if parquet else write_csv)(folder, people=people, seed=seed)
    width = max((len(name) for name in counts), default=0)
    for name, count in counts.items():
        click.echo(f"{name:<{width}}  {count:>9,} rows")
    click.echo(f"Written to {folder}.")
