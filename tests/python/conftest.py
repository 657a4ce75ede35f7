"""Builds of the project that several tests look at: made once, in a folder of their own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from benchmarks.warehouses.server import private_server
from tests.python.declared import PROJECT
from tests.python.distribution import pytest_collection_modifyitems, pytest_xdist_make_scheduler  # noqa: F401
from tests.python.durations import pytest_terminal_summary  # noqa: F401
from tests.python.warehouses import PostgresWarehouse, Warehouse, make_database


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A Postgres server of its own with fresh data; gives the folder of its socket."""
    with private_server() as server:
        yield server.host


@pytest.fixture(scope="session")
def new_database(postgres_server: str) -> Callable[[str], None]:
    """Makes a database for tests that do without dbt."""
    return lambda name: make_database(postgres_server, name)


@pytest.fixture(scope="session")
def new_postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., PostgresWarehouse]]:
    """Makes an empty warehouse on a server of its own; of this project unless another one is named.

    All databases bear one name, which stands in all that dbt reads of a project, so that it reads a project once.
    """
    with ExitStack() as servers:

        def create(name: str, project: Path = PROJECT) -> PostgresWarehouse:
            host = servers.enter_context(private_server()).host
            warehouse = PostgresWarehouse(tmp_path_factory.mktemp(name), project, host=host)
            warehouse.writes_json = project != PROJECT
            make_database(host, warehouse.database)
            return warehouse

        yield create


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
    warehouse.log_level, warehouse.writes_json = "debug", True
    (warehouse.folder / "build_output.txt").write_text(warehouse.build())
    return warehouse


@pytest.fixture(scope="session")
def sample_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    """The sample, built once with all dbt tests."""
    warehouse = Warehouse(tmp_path_factory.mktemp("sample"), writes_json=True)
    (warehouse.folder / "build_output.txt").write_text(warehouse.build())
    return warehouse


@pytest.fixture
def new_warehouse(tmp_path: Path) -> Callable[[], Warehouse]:
    """Makes an empty warehouse."""
    return lambda: Warehouse(tmp_path)
