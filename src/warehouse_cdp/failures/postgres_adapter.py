"""Keep values of rows out of what dbt-postgres says, logs and stores in run results."""

from dbt.adapters.contracts.connection import Connection
from dbt.adapters.postgres.connections import PostgresConnectionManager

from warehouse_cdp.failures.postgres_failures import CarefulCursor


def keep_values_out() -> None:
    """Let every cursor of dbt-postgres, and of connections opened by its means, fail without quoting a row."""
    open_connection = PostgresConnectionManager.open.__func__

    def open_with_careful_cursors(cls: type[PostgresConnectionManager], connection: Connection) -> Connection:
        opened = open_connection(cls, connection)
        opened.handle.cursor_factory = CarefulCursor
        return opened

    PostgresConnectionManager.open = classmethod(open_with_careful_cursors)
