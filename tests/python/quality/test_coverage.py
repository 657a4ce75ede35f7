"""What the project's own suites cover."""

import re
from collections.abc import Callable
from typing import Any

import pytest
import yaml

from tests.python.declared import PROJECT, SOURCES, SYNC_TABLES
from warehouse_cdp.quality.suites import column_of, read_suites

Expectation = dict[str, Any]

SETTINGS = yaml.safe_load((PROJECT / "dbt_project.yml").read_text())["vars"]
SUITES = read_suites(PROJECT, SETTINGS["guarded_tables"])
STAGED = {model.stem: model.parent.name for model in sorted((PROJECT / "models" / "staging").glob("*/*.sql"))}


def named(*names: str) -> Callable[[Expectation], bool]:
    """Tells expectations by their names, without `expect_`."""
    return lambda said: said["expect"].removeprefix("expect_") in names


def is_about_rows(said: Expectation) -> bool:
    return named("table_row_count_to_be_between")(said) and "of_last_run" in said["min_value"]


def is_about_age(said: Expectation) -> bool:
    return named("column_max_to_be_between")(said) and "days_before_run" in said["min_value"]


IS_FILLED = named("column_values_to_not_be_null")
IS_ONCE = named("column_values_to_be_unique", "compound_columns_to_be_unique")
KEYS_AND_SIZE = {"a key": IS_FILLED, "keys once": IS_ONCE, "rows as yesterday": is_about_rows}
KINDS: dict[str, Callable[[Expectation], bool]] = {
    "formats": named("column_values_to_match_regex", "column_values_to_be_between"),
    "accepted values": named("column_values_to_be_in_set"),
    "freshness": is_about_age,
    "share of nulls": named("column_proportion_of_non_null_values_to_be_between"),
    "drift": named("column_kl_divergence_to_be_less_than"),
}

# Columns of the key of each staging model, as its raw table is declared.
KEYS = {
    table: len(key.split(","))
    for declarations in sorted((PROJECT / "macros" / "raw" / "sources").glob("*.sql"))
    for key, table in re.findall(r"'key': \[([^\]]*)\],\s*'staged_as': '(\w+)'", declarations.read_text("utf-8"))
}
# The key of a record is one column; of what changed in tickets only their state is staged.
MADE_OF_FEWER = {"stg_labels__labelled_records": 3, "stg_zendesk__status_changes": 3}

# What a source has nothing for, and why.
HAS_NOT = {
    ("census", "formats"): "Of what was sent only hashes are taken, by their form.",
    ("contacts", "accepted values"): "Every list has its own words.",
    ("hightouch", "formats"): "Of what was sent only hashes are taken, by their form.",
    ("labels", "accepted values"): "A label is a record and a person, and nothing else.",
    ("labels", "freshness"): "A label has no time.",
    ("labels", "share of nulls"): "A label has both.",
    ("labels", "drift"): "Each has a person of its own.",
    ("overrides", "freshness"): "People decide when there is something to decide.",
    ("pos", "accepted values"): "Every till has its own words.",
    ("preferences", "accepted values"): "Its words are in seeds; a test says which are not.",
    ("salesforce", "accepted values"): "Every company writes its own picklists.",
    ("segment", "accepted values"): "Every company names its own events.",
}


@pytest.mark.parametrize("table", STAGED)
def test_keys_and_size_of_every_staging_model_are_guarded(table: str) -> None:
    assert [name for name, is_kind in KEYS_AND_SIZE.items() if not any(map(is_kind, SUITES[table]))] == []


def test_what_is_there_once_is_what_staging_keeps_apart() -> None:
    columns = {
        table: {len((column_of(said) or "").split(", ")) for said in suite if IS_ONCE(said)}
        for table, suite in SUITES.items()
        if table in STAGED
    }
    assert len(KEYS) == len(STAGED)
    assert {table: key for table, key in KEYS.items() if columns[table] != {key}} == MADE_OF_FEWER


@pytest.mark.parametrize("source", SOURCES)
def test_suites_of_a_source_look_at_all_sides_of_it(source: str) -> None:
    said = [expectation for table, of in STAGED.items() if of == source for expectation in SUITES[table]]
    missing = {kind for kind, is_kind in KINDS.items() if not any(map(is_kind, said))}
    assert missing == {kind for of, kind in HAS_NOT if of == source}


@pytest.mark.parametrize("table", SYNC_TABLES)
def test_what_leaves_the_warehouse_is_guarded(table: str) -> None:
    assert any(map(IS_ONCE, SUITES[table]))
    assert any(map(is_about_rows, SUITES[table]))
