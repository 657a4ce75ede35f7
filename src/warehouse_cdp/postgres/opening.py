"""Connections as dbt-postgres opens them, dbt's own and those beside it: what it leaves to be wished."""

from dbt.adapters.contracts.connection import Connection, ConnectionState
from dbt.adapters.postgres.connections import PostgresConnectionManager

from warehouse_cdp.failures.postgres_failures import CarefulCursor


def extend_connections() -> None:
    """Let every connection fail without quoting a row, and keep the role of the profile."""
    open_connection = PostgresConnectionManager.open.__func__

    def open_carefully(cls: type[PostgresConnectionManager], connection: Connection) -> Connection:
        if connection.state == ConnectionState.OPEN:
            return connection
        opened = open_connection(cls, connection)
        opened.handle.cursor_factory = CarefulCursor
        if opened.credentials.role:
            # `set role` has begun a transaction; were it rolled back, dbt would go on as somebody else.
            opened.handle.commit()
        return opened

    PostgresConnectionManager.open = classmethod(open_carefully)
