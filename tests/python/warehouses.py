"""Warehouses that tests build in, and look into."""

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import duckdb
import psycopg2

from tests.python.dbt_runs import DbtRuns


@dataclass
class Warehouse(DbtRuns):
    """A DuckDB file, in the folder of the runs that build it."""

    target: ClassVar[str] = "duckdb"

    @property
    def path(self) -> Path:
        """The database file."""
        return self.folder / "warehouse.duckdb"

    def environment(self) -> dict[str, str]:
        """What the profile reads from the environment."""
        return {"CDP_DUCKDB_PATH": str(self.path)}

    def execute(self, *statements: str) -> None:
        """Run statements and commit."""
        with duckdb.connect(str(self.path)) as connection:
            for statement in statements:
                connection.execute(statement)

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Fetch a query's rows."""
        with duckdb.connect(str(self.path), read_only=True) as connection:
            return connection.sql(query).fetchall()


@dataclass
class PostgresWarehouse(Warehouse):
    """A database of a running Postgres server and the runs of dbt against it.

    Attributes:
        host: Folder of the server's socket.
        database: Name of the database.
    """

    host: str = field(default="")
    database: str = "warehouse"
    target: ClassVar[str] = "postgres"

    def environment(self) -> dict[str, str]:
        """What the profile reads from the environment."""
        return {
            "CDP_POSTGRES_HOST": self.host,
            "CDP_POSTGRES_DATABASE": self.database,
            "CDP_POSTGRES_USER": "postgres",
            "CDP_POSTGRES_PASSWORD": "",
        }

    def connect(self) -> Any:
        """Open a connection of the test's own."""
        return psycopg2.connect(host=self.host, dbname=self.database, user="postgres")

    def execute(self, *statements: str) -> None:
        """Run statements and commit."""
        with closing(self.connect()) as connection, connection, connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Fetch a query's rows."""
        with closing(self.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(query)
            return list(cursor.fetchall())


def make_database(host: str, name: str, template: str = "template0 locale 'en_US.utf8'") -> None:
    """Make a database, empty and with the order of text of English, not of bytes, or as a copy of another one.

    Args:
        host: Folder of the server's socket.
        name: Name of the database.
        template: What it is made like.
    """
    # What a test writes need not outlive a loss of power.
    at_server(
        host, "alter system set fsync = off", "select pg_reload_conf()", f"create database {name} template {template}"
    )


def at_server(host: str, *statements: str) -> None:
    """Run statements that are about databases, each for itself."""
    with closing(psycopg2.connect(host=host, dbname="postgres", user="postgres")) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
