"""A bad setting ends the run before it begins, with a sentence that says how to mend it."""

import os
from collections.abc import Callable
from pathlib import Path
from stat import S_IMODE
from typing import Any

import duckdb
import pytest

from tests.python.warehouses import Warehouse

pytestmark = pytest.mark.dbt


class Nowhere(Warehouse):
    """A warehouse whose file is in a folder that does not exist."""

    @property
    def path(self) -> Path:
        """The database file."""
        return self.folder / "absent" / "warehouse.duckdb"


OF_ANOTHER_TYPE = {
    "shopify_enabled": ("no thanks", "'shopify_enabled' is the text 'no thanks'; write true or false, without quotes"),
    "pos_enabled": (None, "'pos_enabled' is not set; write true or false under vars in dbt_project.yml"),
    "match_weight_threshold": ("high", "'match_weight_threshold' is 'high'; write a number, without quotes"),
    "review_band": ("3", "'review_band' is '3'; write a number, without quotes"),
    "min_arrived_share": ("half", "'min_arrived_share' is 'half'; write a number, without quotes"),
    "accept_changes": ("customers", "'accept_changes' is no list; write it as [customers, 'shopify:customer']"),
    "retired_sources": ("pos", "'retired_sources' is no list; write it as [pos, 'shopify:checkout']"),
}
WITHOUT_SENSE = {
    "match_weight_floor": (9, "Lower the floor"),
    "review_band": (-1, "it is a distance from the threshold. Use 0 or more"),
    "min_arrived_share": (50, "it is a share of records, 0.5 as a rule. Use 0 to 1"),
    "max_block_size": (1, "below 2 no two records would be compared"),
    "max_cluster_profiles": (1, "below 2 no two spellings of a name could be one customer"),
    "default_country": ("UK", "'default_country' is 'UK', by which no phone can be read; write the ISO 3166-1 alpha-2"),
    "shopify_api": ("soap", "'shopify_api' is 'soap'; write rest or graphql"),
    "role_prefix": ("CDP-", "use small letters, digits and underscores"),
    "raw_path": ("raw", "Set sample_data: false, or leave raw_path unset"),
    "retention": ({"pos": {"pos_transactions": {"column": "tender_type", "months": 3}}}, "is no time of this table"),
    "allowed_removals": (["sync_nowhere__all"], "there is no sync 'sync_nowhere__all'"),
    "accept_changes": (["custmers", "shopify:customer"], "lists 'custmers', which is neither a guarded"),
    "shopfy_enabled": (False, "There is no var 'shopfy_enabled' (did you mean 'shopify_enabled'?); see vars in"),
    "xyz": (1, "There is no var 'xyz'; see vars in dbt_project.yml"),
    "retired_sources": ([7], "'retired_sources' lists 7, which is no text"),
    "run_at": ("2026-02-29 10:00:00", "'run_at' is '2026-02-29 10:00:00', which is no time; write it as YYYY-MM-DD"),
}


@pytest.mark.parametrize("wrong", [OF_ANOTHER_TYPE, WITHOUT_SENSE], ids=["of_another_type", "without_sense"])
def test_bad_settings_are_named_all_at_once(
    wrong: dict[str, tuple[Any, str]], new_warehouse: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    if wrong is WITHOUT_SENSE:
        monkeypatch.setenv("CDP_SCHEMA_PREFIX", "Anna-2")
    run = new_warehouse().dbt("parse", **{name: value for name, (value, _) in wrong.items()})
    assert run.returncode != 0
    said = " ".join(run.stdout.split())
    assert [sentence for _, sentence in wrong.values() if sentence not in said] == []
    assert ("CDP_SCHEMA_PREFIX is 'Anna-2'; use small letters" in said) == (wrong is WITHOUT_SENSE)


def test_a_database_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    run = Nowhere(tmp_path).dbt("seed", "--select", "nicknames")
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


def test_a_new_database_is_its_owners_alone(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    warehouse.build("--select", "nicknames")
    assert S_IMODE(warehouse.path.stat().st_mode) == 0o600
