"""A connection to the Postgres of a profile, for the verbs that do more than read."""

from typing import Any

import click

from warehouse_cdp.cli.profile import profile_of
from warehouse_cdp.cli.project import Project


def open_postgres(project: Project) -> Any:
    """Connect as dbt would, with everything that the profile says.

    Args:
        project: The project and the target of its profile.

    Returns:
        An open psycopg2 connection.

    Raises:
        click.UsageError: If the target is no Postgres.
        click.ClickException: If no connection could be made.
    """
    # dbt takes seconds to import, which `cdp --help` should not cost.
    from dbt.adapters.contracts.connection import Connection, ConnectionState
    from dbt.adapters.exceptions import FailedToConnectError
    from dbt.adapters.postgres.connections import PostgresConnectionManager

    profile = profile_of(project)
    if profile.credentials.type != "postgres":
        raise click.UsageError(
            f"Target '{profile.target_name}' is no Postgres. DuckDB reads the files themselves: set var raw_path to "
            "the folder. For Postgres name its target, such as --target postgres."
        )
    connection = Connection(type="postgres", name="cdp", state=ConnectionState.INIT, credentials=profile.credentials)
    try:
        return PostgresConnectionManager.open(connection).handle
    except FailedToConnectError as failure:
        raise click.ClickException(f"No connection to the warehouse: {failure}".strip()) from None
