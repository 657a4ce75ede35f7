"""What the macros of privacy look through is all that the project has."""

import re
from typing import Any

import pytest

from tests.python.columns import manifest_of
from tests.python.declared import PROJECT

pytestmark = pytest.mark.dbt

# Staged tables without any person in them, and those whose rows are told from the consent ledger and the log of syncs.
NOBODY = {
    *("stg_klaviyo__metrics", "stg_salesforce__accounts", "stg_mailchimp__unsubscribes", "stg_sync__results"),
    *(
        "stg_hightouch__sync_runs",
        "stg_hightouch__sync_changelog",
        "stg_census__source_objects",
        "stg_census__sync_log",
    ),
}
# The export itself, and what asks about people of whom nobody knows yet whether they are meant.
NOT_TOLD = {"subject_access_export", "privacy_requests_to_decide"}


@pytest.fixture(scope="module")
def models(sample_warehouse: Any) -> list[dict[str, Any]]:
    """The models of the project."""
    nodes = manifest_of(sample_warehouse)["nodes"].values()
    return [node for node in nodes if node["resource_type"] == "model"]


def staged(models: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The models that stand for raw tables."""
    return [model for model in models if model["fqn"][1] == "staging"]


def leads_to_people(model: dict[str, Any]) -> bool:
    """Whether a column says how a row leads to a person; in public tables a name of ours does."""
    declared = any(column["config"]["meta"].get("leads_to") for column in model["columns"].values())
    public = model["config"]["access"] == "public"
    return declared or (public and not {"customer_id", "record_id"}.isdisjoint(model["columns"]))


def test_what_leads_to_people_is_looked_through_when_they_ask(models: list[dict[str, Any]]) -> None:
    listed = re.findall(r"'(\w+)',", (PROJECT / "macros" / "privacy" / "subject_models.sql").read_text())
    told = {model["name"] for model in staged(models)} - NOBODY
    told |= {model["name"] for model in models if model["config"]["access"] == "public" and leads_to_people(model)}
    assert set(listed) == told - NOT_TOLD


def test_every_staged_table_of_people_says_how_it_leads_to_them(models: list[dict[str, Any]]) -> None:
    assert {model["name"] for model in staged(models) if not leads_to_people(model)} == NOBODY


def test_every_source_says_what_its_data_is_for(models: list[dict[str, Any]]) -> None:
    assert [model["name"] for model in staged(models) if not model["config"]["meta"].get("purposes")] == []


def test_the_map_has_every_column_of_the_project(models: list[dict[str, Any]], sample_warehouse: Any) -> None:
    mapped = sample_warehouse.rows("select table_name, column_name from privacy.data_inventory")
    assert set(mapped) == {(model["name"], column) for model in models for column in model["columns"]}
