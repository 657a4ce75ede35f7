"""The small project on both warehouses, and a working file of DuckDB."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.python.publication.small import PROJECT, Small
from tests.python.warehouses import Warehouse


@pytest.fixture(scope="session")
def new_small(new_postgres: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Small]:
    """Makes an empty warehouse on a target, with the small project."""

    def create(target: str, name: str) -> Small:
        if target == "postgres":
            small = Small(new_postgres(name, PROJECT))
            role = "create role publication_reader; exception when duplicate_object then null;"
            small.warehouse.execute(f"do $$ begin {role} end $$")
            return small
        return Small(Warehouse(tmp_path_factory.mktemp(name), PROJECT, writes_json=True))

    return create


@pytest.fixture
def session(tmp_path: Path) -> duckdb.DuckDBPyConnection:
    """A working file with rows to publish."""
    connection = duckdb.connect(str(tmp_path / "working.duckdb"))
    connection.execute("create table rows as select range as n from range(1000)")
    return connection
