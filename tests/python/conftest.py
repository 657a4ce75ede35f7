"""Builds of the project that several tests look at: made once, in a folder of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import duckdb
import psycopg2
import pytest

from benchmarks.warehouses.server import private_server

PROJECT = Path(__file__).parents[2]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one process run all tests of a file, and all that look at the sample on Postgres: it builds slowly.

    First of all hooks, because the one of xdist reads what is marked here.
    """
    for item in items:
        on_postgres = "sample_postgres" in getattr(item, "fixturenames", [])
        item.add_marker(pytest.mark.xdist_group("sample_postgres" if on_postgres else str(item.path)))


@dataclass
class Warehouse:
    """A DuckDB file and the runs of dbt against it.

    Attributes:
        folder: Where the file, dbt's target and its logs are.
        project: The dbt project.
    """

    folder: Path
    project: Path = PROJECT
    target: ClassVar[str] = "duckdb"

    @property
    def path(self) -> Path:
        """The database file."""
        return self.folder / "warehouse.duckdb"

    def environment(self) -> dict[str, str]:
        """What the profile reads from the environment."""
        return {"CDP_DUCKDB_PATH": str(self.path)}

    def start(self, *arguments: str, **variables: object) -> subprocess.Popen[str]:
        """Start dbt in a process of its own."""
        return subprocess.Popen(
            [
                *(sys.executable, "-c", "from dbt.cli.main import cli; cli()", *arguments, "--target", self.target),
                *("--project-dir", str(self.project), "--profiles-dir", str(PROJECT), "--no-use-colors"),
                *("--target-path", str(self.folder / "target"), "--log-path", str(self.folder / "logs")),
                *(["--vars", json.dumps(variables)] if variables else []),
            ],
            cwd=self.folder,
            env=os.environ | self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def dbt(self, *arguments: str, **variables: object) -> subprocess.CompletedProcess[str]:
        """Run dbt to its end and return its output; the caller judges the exit code."""
        process = self.start(*arguments, **variables)
        output, _ = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, output, "")

    def build(self, *arguments: str, **variables: object) -> str:
        """Run ``dbt build``, which must succeed, and return its output."""
        run = self.dbt("build", *arguments, **variables)
        assert run.returncode == 0, run.stdout[-6000:]
        return run.stdout

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
    database: str = field(default="")
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


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A Postgres server of its own with fresh data; gives the folder of its socket."""
    with private_server() as server:
        yield server.host


@pytest.fixture(scope="session")
def new_database(postgres_server: str) -> Callable[[str], None]:
    """Makes a database whose order of text is that of English, not of bytes."""

    def create(name: str) -> None:
        with closing(psycopg2.connect(host=postgres_server, dbname="postgres", user="postgres")) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(f"create database {name} template template0 locale 'en_US.utf8'")

    return create


@pytest.fixture(scope="session")
def new_postgres(
    postgres_server: str, new_database: Callable[[str], None], tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., PostgresWarehouse]:
    """Makes an empty warehouse on Postgres; of this project unless another one is named."""

    def create(database: str, project: Path = PROJECT) -> PostgresWarehouse:
        new_database(database)
        return PostgresWarehouse(tmp_path_factory.mktemp(database), project, host=postgres_server, database=database)

    return create


@pytest.fixture(scope="session")
def new_empty(
    new_postgres: Callable[..., PostgresWarehouse], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str, str], Warehouse]:
    """Makes an empty warehouse on a target, for tests that hold on both."""

    def create(target: str, name: str) -> Warehouse:
        return new_postgres(name) if target == "postgres" else Warehouse(tmp_path_factory.mktemp(name))

    return create


@pytest.fixture(scope="session")
def sample_postgres(new_postgres: Callable[..., PostgresWarehouse]) -> PostgresWarehouse:
    """The sample, built once on Postgres with all dbt tests."""
    warehouse = new_postgres("sample")
    (warehouse.folder / "build_output.txt").write_text(warehouse.build())
    return warehouse


@pytest.fixture(scope="session")
def sample_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    """The sample, built once with all dbt tests."""
    warehouse = Warehouse(tmp_path_factory.mktemp("sample"))
    (warehouse.folder / "build_output.txt").write_text(warehouse.build())
    return warehouse


@pytest.fixture
def new_warehouse(tmp_path: Path) -> Callable[[], Warehouse]:
    """Makes an empty warehouse."""
    return lambda: Warehouse(tmp_path)
