"""Builds of the project that several tests look at: made once, in a folder of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest

PROJECT = Path(__file__).parents[2]


@dataclass
class Warehouse:
    """A DuckDB file and the runs of dbt against it.

    Attributes:
        folder: Where the file, dbt's target and its logs are.
    """

    folder: Path

    @property
    def path(self) -> Path:
        """The database file."""
        return self.folder / "warehouse.duckdb"

    def dbt(self, *arguments: str, **variables: object) -> subprocess.CompletedProcess[str]:
        """Run dbt in a process of its own and return its output; the caller judges the exit code."""
        return subprocess.run(
            [
                *(sys.executable, "-m", "dbt.cli.main", *arguments),
                *("--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT), "--no-use-colors"),
                *("--target-path", str(self.folder / "target"), "--log-path", str(self.folder / "logs")),
                *(["--vars", json.dumps(variables)] if variables else []),
            ],
            cwd=self.folder,
            env=os.environ | {"CDP_DUCKDB_PATH": str(self.path)},
            capture_output=True,
            text=True,
            check=False,
        )

    def build(self, *arguments: str, **variables: object) -> str:
        """Run ``dbt build``, which must succeed, and return its output."""
        run = self.dbt("build", *arguments, **variables)
        assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
        return run.stdout

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Fetch a query's rows."""
        with duckdb.connect(str(self.path), read_only=True) as connection:
            return connection.sql(query).fetchall()


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
