"""`cdp segments`: how large segments are and what changed, and how large they would be."""

import json
from pathlib import Path

import click
import yaml

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import project_from_options, project_options
from warehouse_cdp.cli.segment_tables import catalog_table, show, sizes_table
from warehouse_cdp.cli.warehouse import DbtError, query

CATALOG_SQL = """
select
    segment_id, owner, purpose, count_members, count_permitted, count_holdout, count_entered, count_left, is_frozen
from {{ ref('segments') }}
order by count_members desc, segment_id
"""
NEEDED = ("customers", "customer_traits", "events", "customer_consents", "int_segments__from_sql")
NO_SEGMENTS = "No segment is defined. docs/segments.md shows how."
FROZEN = (
    "Nobody entered or left: something that arrived before is missing or cut short; int_segments__observed says what. "
    "Load it, or name it: in the var retired_sources when it will not come back, in accept_changes when a part is gone."
)


@click.group(invoke_without_command=True)
@project_options
@click.pass_context
def segments(context: click.Context, project_dir: Path, profiles_dir: Path | None, target: str | None) -> None:
    """Show how large segments are, and what the last run changed.

    \b
    Example:
      cdp segments
    """
    if context.invoked_subcommand:
        return
    project = project_from_options(project_dir, profiles_dir, target)
    with working("Reading the segments …"):
        names, rows = query(project, CATALOG_SQL, needs=["segments"])
    if not rows:
        raise click.ClickException(NO_SEGMENTS)
    catalog = [dict(zip(names, row, strict=True)) for row in rows]
    show(catalog_table(catalog))
    if any(segment["is_frozen"] for segment in catalog):
        click.echo(FROZEN)


@segments.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@project_options
def preview(file: Path, project_dir: Path, profiles_dir: Path | None, target: str | None) -> None:
    """Say how large the segments of FILE would be, without building them.

    FILE is YAML: definitions by their ids, as in models/segments/segments.yml. Rules may name segments of the file and
    of the project; one with the id of a segment of the project takes its place.

    \b
    Example:
      cdp segments preview my_idea.yml
    """
    project = project_from_options(project_dir, profiles_dir, target)
    try:
        given = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as failure:
        raise click.ClickException(f"{file} is no YAML: {failure}") from None
    if not isinstance(given, dict) or not given:
        raise click.ClickException(f"{file} has no definitions: ids of segments with what is said of them.")
    # Twice, for dates are no JSON, and so that Jinja reads it as one text.
    asked = json.dumps(json.dumps(given, default=str))
    with working("Counting …"):
        try:
            names, rows = query(project, f"{{{{ segment_preview({asked}) }}}}", needs=NEEDED)
        except DbtError as failure:
            # Without what dbt says of where in its own work the sentences were found.
            lines = [line.strip() for line in failure.message.splitlines() if line.strip().startswith("Segment '")]
            raise click.ClickException("\n".join(lines) or failure.message) from None
    show(sizes_table([dict(zip(names, row, strict=True)) for row in rows]))
