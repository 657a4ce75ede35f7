"""Builds of the project that several tests look at: made once, in a folder of their own."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from benchmarks.warehouses.server import private_server
from tests.python.declared import PROJECT
from tests.python.distribution import pytest_collection_modifyitems, pytest_xdist_make_scheduler  # noqa: F401
from tests.python.warehouses import PostgresWarehouse, Warehouse


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A Postgres server of its own with fresh data; gives the folder of its socket."""
    with private_server() as server:
        yield server.host


@pytest.fixture(scope="session")
def new_database(postgres_server: str) -> Callable[..., None]:
    """Makes a database, empty and with the order of text of English, not of bytes, or as a copy of another one."""

    def create(name: str, template: str = "template0 locale 'en_US.utf8'") -> None:
        with closing(psycopg2.connect(host=postgres_server, dbname="postgres", user="postgres")) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(f"create database {name} template {template}")

    return create


@pytest.fixture(scope="session")
def new_postgres(
    postgres_server: str, new_database: Callable[..., None], tmp_path_factory: pytest.TempPathFactory
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
    """The sample, built once on Postgres with all dbt tests, and logged in full."""
    warehouse = new_postgres("sample")
    warehouse.log_level = "debug"
    (warehouse.folder / "build_output.txt").write_text(warehouse.build())
    return warehouse


@pytest.fixture(scope="session")
def sample_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    """The sample, built once with all dbt tests, and logged in full."""
    warehouse = Warehouse(tmp_path_factory.mktemp("sample"), log_level="debug")
    (warehouse.folder / "build_output.txt").write_text(warehouse.build())
    return warehouse


@pytest.fixture
def new_warehouse(tmp_path: Path) -> Callable[[], Warehouse]:
    """Makes an empty warehouse."""
    return lambda: Warehouse(tmp_path)
