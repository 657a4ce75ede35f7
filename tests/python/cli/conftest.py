"""A throw-away dbt project for the verbs to work on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import duckdb
import pytest
from click.testing import CliRunner, Result

from warehouse_cdp.cli import main
from warehouse_cdp.cli.project import Project
from warehouse_cdp.cli.warehouse import run_dbt

PROJECT = """
name: tiny
version: "1.0.0"
profile: tiny
"""

# Full paths, because dbt-duckdb keeps a database open for the next run in the same process, and takes a path
# that reads the same for the same database, even when the run is in another folder.
PROFILE = """
tiny:
  target: first
  outputs:
    first: {{type: duckdb, path: "{folder}/first.duckdb", schema: main, threads: 1}}
    second: {{type: duckdb, path: "{folder}/second.duckdb", schema: main, threads: 1}}
    third: {{type: duckdb, path: "{folder}/third.duckdb", schema: main, threads: 1}}
"""

EVALUATION = """
select
    'full' as clustering,
    12 as count_labelled_records,
    1500 as count_true_pairs,
    0.975 as pairwise_precision,
    0.95 as pairwise_recall,
    0.96234 as pairwise_f1,
    0.99 as bcubed_precision,
    cast(null as double) as bcubed_recall,
    0.97 as bcubed_f1
where {{ var('labelled', true) }}
"""


def write_project(folder: Path) -> Path:
    """Writes a dbt project on DuckDB whose only model is `identity_evaluation`."""
    (folder / "dbt_project.yml").write_text(PROJECT)
    (folder / "profiles.yml").write_text(PROFILE.format(folder=folder))
    (folder / "models").mkdir()
    (folder / "models" / "identity_evaluation.sql").write_text(EVALUATION)
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of which nothing is built."""
    return write_project(tmp_path)


@pytest.fixture(scope="session")
def built_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, built in its first warehouse, built without labels in its second, and not in its third."""
    folder = write_project(tmp_path_factory.mktemp("built"))
    run_dbt(Project(folder), ["run"])
    run_dbt(Project(folder, target="second"), ["run", "--vars", "labelled: false"])
    return folder


@pytest.fixture
def cdp() -> Callable[..., Result]:
    """Runs `cdp` with the arguments given."""

    def run(*arguments: str | Path) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments])

    return run


@pytest.fixture(autouse=True, scope="session")
def _no_profiles_from_the_environment() -> Iterator[None]:
    """The small projects bring profiles of their own, whatever folder the developer's shell names."""
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("DBT_PROFILES_DIR", raising=False)
        yield


@pytest.fixture
def load(tmp_path: Path, postgres: Any) -> Callable[..., CompletedProcess[str]]:
    """Writes files of the given queries and loads their folder, into Postgres unless another warehouse is given."""

    def run(warehouse: Any = postgres, **files: str) -> CompletedProcess[str]:
        for name, query in files.items():
            source, table, ending = name.split("__")
            file = tmp_path / source / f"{table}.{ending}"
            file.parent.mkdir(exist_ok=True)
            rows: Any = duckdb.sql(query)
            rows.write_csv(str(file)) if ending == "csv" else rows.write_parquet(str(file))
        return warehouse.cdp("load", str(tmp_path))  # type: ignore[no-any-return]

    return run


@pytest.fixture(scope="module")
def postgres(new_postgres: Callable[..., Any], request: pytest.FixtureRequest) -> Any:
    """A database of the file's own that holds nothing yet."""
    return new_postgres(request.path.stem)
