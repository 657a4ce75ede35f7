"""`cdp erase`: takes a person out of the warehouse, and says before what would go."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import Project, project_from_options, project_options
from warehouse_cdp.cli.warehouse import run_dbt

if TYPE_CHECKING:
    from warehouse_cdp.erasure.erasure import Erasure

REQUESTERS = ["person", "representative", "authority", "company"]


@click.command()
@click.argument("request_id", metavar="[REQUEST]", required=False)
@click.option("--record", "record_id", metavar="RECORD", help="A record of the person, where there is no request.")
@click.option("--dry-run", is_flag=True, help="Only say what would go. Needs no key and writes nothing.")
@click.option(
    "--asked-by",
    "requested_by",
    type=click.Choice(REQUESTERS),
    default="person",
    help="Who asked, for the proof. Default: person.",
)
@project_options
def erase(
    request_id: str | None,
    record_id: str | None,
    dry_run: bool,
    requested_by: str,
    project_dir: Path,
    profiles_dir: Path | None,
    target: str | None,
) -> None:
    """Erase a person: the one of REQUEST in `privacy_requests`, or the customer of a RECORD.

    Writes tombstones, keyed hashes of what the person would be known by, and builds. Every build from then on leaves
    the person's raw rows out and deletes them where it may; `erasure_proofs` says what became of them. Identifiers that
    other people share stay. The key is in the environment variable CDP_ERASURE_KEY. Can be killed and started again.

    \b
    Example:
      cdp erase R-1027 --dry-run
    """
    if (request_id is None) == (record_id is None):
        raise click.UsageError("Name the request, or a record with --record.")
    project = project_from_options(project_dir, profiles_dir, target)
    # Slow to load, and not needed by the other verbs.
    from warehouse_cdp.erasure.erasure import Erasure
    from warehouse_cdp.erasure.hand_over import carry

    asked = Erasure(
        record_id=record_id,
        request_id=request_id,
        requested_by=requested_by,
        requested_at=datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S"),
        is_dry_run=dry_run,
    )
    with working("Looking for what is there of the person …"):
        plan = carry(asked, lambda: run_dbt(project, ["run-operation", "erase_person", "--no-write-json"]))
    click.echo("\n".join(outline(plan)))
    if not dry_run:
        build(project, plan)


def outline(plan: "Erasure") -> list[str]:
    """Says what goes and what stays, in counts.

    Args:
        plan: The planned erasure.

    Returns:
        Lines.
    """
    if plan.is_repeated:
        return [f"{plan.request_id} was carried out before; the person is not in the warehouse any more."]
    lines = ["Would be erased:" if plan.is_dry_run else f"Erased for {plan.request_id}:"]
    lines += [f"  {source}.{table}  {count:,} rows" for source, table, count, _ in plan.tables]
    lines.append(f"Found from then on by: {_counted(plan.chosen)}.")
    if plan.kept_back:
        lines.append(f"Left alone, because other people share them: {_counted(plan.kept_back)}.")
    at_source = sorted({(reason, f"{source}.{table}") for source, table, _, reason in plan.tables if reason})
    if at_source:
        lines.append("Erase at source, from where the rows would be sent again (they stay filtered until then):")
        lines += [f"  {name}: {reason}" for reason, name in at_source]
    return lines


def build(project: Project, plan: "Erasure") -> None:
    """Builds everything without the person.

    Args:
        project: The project.
        plan: What was erased.

    Raises:
        click.ClickException: If the build failed; the next one that succeeds finishes the erasure.
    """
    # The build takes the lock that the planning held.
    from warehouse_cdp.postgres.job_lock import release_locks

    release_locks()
    with working("Building without the person …"):
        run_dbt(project, ["build"])
    click.echo(
        "Everything was built without the person. What became of the rows: select * from erasure_proofs where "
        f"request_id = '{plan.request_id}'. `cdp scrub` takes deleted bytes out of the database files."
    )


def _counted(identifiers: dict[str, int]) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in sorted(identifiers.items()))
