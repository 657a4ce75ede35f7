"""A bad setting ends the run before it begins, with a sentence that says how to mend it."""

import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import duckdb
import pytest

pytestmark = pytest.mark.dbt


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        (
            {"shopify_enabled": "no thanks"},
            "'shopify_enabled' is the text 'no thanks'; write true or false, without quotes",
        ),
        pytest.param(
            {"match_weight_threshold": "high"},
            "'match_weight_threshold' is 'high'; write a number, without quotes",
            marks=pytest.mark.long,
        ),
        ({"match_weight_floor": 9}, "Lower the floor"),
        pytest.param({"review_band": -1}, "it is a distance from the threshold. Use 0 or more", marks=pytest.mark.long),
        pytest.param({"max_cluster_profiles": 1}, "Use 2 or more", marks=pytest.mark.long),
        pytest.param({"default_country": "Germany"}, "it must be an ISO 3166-1 alpha-2 code", marks=pytest.mark.long),
        pytest.param({"shopify_api": "soap"}, "'shopify_api' is 'soap'; write rest or graphql", marks=pytest.mark.long),
        pytest.param({"role_prefix": "CDP-"}, "use small letters, digits and underscores", marks=pytest.mark.long),
        pytest.param({"raw_path": "raw"}, "Set sample_data: false, or leave raw_path unset", marks=pytest.mark.long),
        ({"run_at": "yesterday"}, "'run_at' is 'yesterday'; write it as YYYY-MM-DD HH:MM:SS"),
    ],
)
def test_a_bad_setting_is_named(variables: dict[str, Any], sentence: str, new_warehouse: Callable[[], Any]) -> None:
    run = new_warehouse().dbt("parse", **variables)
    assert run.returncode != 0
    assert sentence in " ".join(run.stdout.split())


@pytest.mark.long
def test_a_bad_prefix_of_schemas_is_named(new_warehouse: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDP_SCHEMA_PREFIX", "Anna-2")
    run = new_warehouse().dbt("parse")
    assert run.returncode != 0
    assert "CDP_SCHEMA_PREFIX is 'Anna-2'; use small letters" in " ".join(run.stdout.split())


def test_a_database_that_cannot_be_opened_is_a_sentence(
    new_warehouse: Callable[[], Any],
) -> None:
    warehouse = new_warehouse()
    warehouse.folder = warehouse.folder / "absent"
    run = subprocess.run(
        [sys.executable, "-c", "from dbt.cli.main import cli; cli()", "seed", "--project-dir", str(warehouse.project)],
        env=os.environ | warehouse.environment() | {"DBT_PROFILES_DIR": str(warehouse.project)},
        cwd=warehouse.folder.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode != 0
    assert "its folder does not exist. Create it, or set CDP_DUCKDB_PATH." in run.stdout
    assert "Traceback" not in run.stdout


def test_a_second_run_on_one_file_says_who_holds_it(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    with duckdb.connect(str(warehouse.path)):
        run = warehouse.dbt("seed", "--select", "nicknames")
    assert run.returncode != 0
    assert f"is in use by process {os.getpid()}" in " ".join(run.stdout.split())
    assert "Traceback" not in run.stdout
