"""The warehouse as the verbs see it: through dbt, so that every target of the profile works."""

import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import chdir, contextmanager, redirect_stdout
from typing import TYPE_CHECKING, Any

import click

from warehouse_cdp.cli.project import Project

if TYPE_CHECKING:
    from dbt.cli.main import dbtRunnerResult

NOT_BUILT = "cdp-table-not-built: "


class DbtError(click.ClickException):
    """dbt could not do what was asked; the message is dbt's own."""


class NotBuiltError(click.ClickException):
    """A table that a verb reads is not in the warehouse yet."""


def run_dbt(project: Project, command: Sequence[str]) -> "dbtRunnerResult":
    """Runs a dbt command silently.

    Args:
        project: The project to run it in.
        command: The command and its own options.

    Returns:
        What dbt returned.

    Raises:
        DbtError: If dbt failed.
    """
    # Importing dbt takes a second or two, which `cdp --help` should not cost.
    from dbt.cli.main import dbtRunner

    errors: list[str] = []

    def keep_errors(event: Any) -> None:
        if event.info.level == "error":
            errors.append(event.info.msg.strip())

    # A log file would keep the rows that `dbt show` prints.
    settings = ["--quiet", "--no-use-colors", "--log-level-file", "none", "--no-send-anonymous-usage-stats"]
    # Relative paths in profiles.yml are meant from the project's folder, and dbt takes them from this one.
    with chdir(project.folder), redirect_stdout(io.StringIO()), _named("dbt", command[0]):
        result = dbtRunner(callbacks=[keep_errors]).invoke([*settings, *command, *project.dbt_options()])
    if not result.success:
        messages = [message for message in dict.fromkeys(errors) if message]
        raise DbtError("\n".join(messages) or str(result.exception or "dbt failed without a message."))
    return result


def query(project: Project, sql: str, needs: Sequence[str] = ()) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Reads rows from the warehouse.

    Args:
        project: The project whose warehouse to read.
        sql: A select statement; Jinja such as `ref('customers')` works as in a model.
        needs: Names of the models that it reads.

    Returns:
        The column names and the rows; numbers other than integers come as Decimal.

    Raises:
        NotBuiltError: If one of the needed models has no table yet.
        DbtError: If dbt failed.
    """
    guards = "".join(_guard(name) for name in needs)
    show = ["show", "--inline", guards + sql, "--limit", "-1", "--output", "json", "--no-write-json"]
    try:
        # Untyped, since dbt declares one result type for all of its commands.
        result: Any = run_dbt(project, show).result
    except DbtError as error:
        _, found, name = error.message.partition(NOT_BUILT)
        if found:
            raise NotBuiltError(
                f"Table '{name.split()[0]}' is not in the warehouse yet. Run `dbt build` first, or name another "
                "warehouse with --target."
            ) from None
        raise
    # What dbt compiled names whatever was asked for.
    if compiled := result.results[0].node.compiled_path:
        (project.folder / compiled).unlink(missing_ok=True)
    table = result.results[0].agate_table
    return list(table.column_names), [tuple(row) for row in table.rows]


def _guard(name: str) -> str:
    """Gives Jinja that stops the query while a model has no table."""
    return (
        f"{{% if execute and load_relation(ref('{name}')) is none %}}"
        f"{{{{ exceptions.raise_compiler_error('{NOT_BUILT}{name}') }}}}"
        "{% endif %}"
    )


@contextmanager
def _named(*arguments: str) -> Iterator[None]:
    """Let this process pass for one with other arguments: dbt writes its own into run_results.json.

    What a verb was given may name a person.
    """
    given, sys.argv = sys.argv, list(arguments)
    try:
        yield
    finally:
        sys.argv = given
