"""`cdp link` and `cdp unlink`: what a person decides about two records, for the next build."""

import getpass
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import Project, project_from_options, project_options
from warehouse_cdp.cli.records import customers_of
from warehouse_cdp.cli.warehouse import run_dbt


def decision_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the arguments of a decision to a verb, and those that say which warehouse it works on.

    Args:
        command: The verb's function.

    Returns:
        The function with arguments and options.
    """
    command = project_options(command)
    by_help = "Who decides. Default: the user of this system."
    command = click.option("--by", "decided_by", metavar="NAME", default=getpass.getuser, help=by_help)(command)
    command = click.option("--why", "reason", metavar="TEXT", required=True, help="The reason, for others.")(command)
    command = click.argument("record_id_b", metavar="OTHER")(command)
    return click.argument("record_id_a", metavar="RECORD")(command)


def record_decision(project: Project, decision: dict[str, str]) -> None:
    """Writes a decision into the warehouse, with dbt's own connection, so that every target works.

    Args:
        project: The project whose warehouse to write to.
        decision: {column of the overrides: text}; decided_at is added.

    Raises:
        click.ClickException: If one of the records does not exist, or both are the same.
        DbtError: If it could not be written.
    """
    pair = [decision["record_id_a"], decision["record_id_b"]]
    if pair[0] == pair[1]:
        raise click.ClickException("A decision is about two records; these are one and the same.")
    with working("Writing the decision down …"):
        customers_of(project, pair)
        # Finer than a second, so that of two decisions in a row the later one holds.
        decided_at = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
        arguments = json.dumps({"decision": decision | {"decided_at": decided_at}})
        run_dbt(project, ["run-operation", "record_decision", "--args", arguments, "--no-write-json"])
    names = {"link": "are one customer", "unlink": "are different customers"}
    click.echo(
        f"It is written down that {pair[0]} and {pair[1]} {names[decision['decision']]}. The next `dbt build` applies "
        "it; `identity_override_outcomes` then says what became of it."
    )


@click.command()
@decision_options
def link(project_dir: Path, profiles_dir: Path | None, target: str | None, **decision: str) -> None:
    """Decide that RECORD and OTHER are one person.

    The decision is kept in the table identity_overrides, and holds from the next build on, whatever the evidence
    says, until a later one on the same two records. `cdp unlink` decides the opposite.

    \b
    Example:
      cdp link shopify:customer:42 pos:member:7 --why "showed both cards at the till"
    """
    record_decision(project_from_options(project_dir, profiles_dir, target), {"decision": "link", **decision})


@click.command()
@decision_options
def unlink(project_dir: Path, profiles_dir: Path | None, target: str | None, **decision: str) -> None:
    """Decide that RECORD and OTHER are different people.

    The decision is kept in the table identity_overrides, and holds from the next build on, whatever the evidence
    says, until a later one on the same two records. `cdp link` decides the opposite.

    \b
    Example:
      cdp unlink shopify:customer:42 pos:member:7 --why "father and son"
    """
    record_decision(project_from_options(project_dir, profiles_dir, target), {"decision": "unlink", **decision})
