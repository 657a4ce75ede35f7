"""The map of the data follows from the graph alone."""

from typing import Any

from warehouse_cdp.privacy.inventory import COLUMNS, inventory_rows
from warehouse_cdp.privacy.sql_rows import sql_rows

RULES = {"privacy": {"none": "show", "direct": "show"}, "analyst": {"none": "show", "direct": "hash"}}


def node(name: str, reads: list[str], **more: Any) -> dict[str, Any]:
    """A model of a project."""
    columns = {"email": "direct", "count_rows": "none"} | more.pop("columns", {})
    return {
        "unique_id": f"model.p.{name}",
        "resource_type": "model",
        "name": name,
        "schema": "marts",
        "fqn": ["p", more.pop("layer", "marts"), name],
        "columns": {
            column: {"description": f"The\n{column}.", "config": {"meta": {"pii": tag}}}
            for column, tag in columns.items()
        },
        "config": {"access": more.pop("access", "protected"), "meta": more.pop("meta", {})},
        "depends_on": {"nodes": reads},
    }


ERASED = node("erased", ["source.p.till.sale"], layer="erasure", meta={"only_filters": True})
SHOP = node("stg_shop", ["source.p.shop.orders", "model.p.erased"], layer="staging", meta={"purposes": ["service"]})
MAIL = node("stg_mail", ["seed.p.sample_mail__person"], layer="staging", meta={"purposes": ["marketing", "service"]})
PEOPLE = node("people", ["model.p.stg_shop", "model.p.stg_mail"], access="public", columns={"customer_id": "none"})
AUDIENCE = node("audience", [], access="public", meta={"open_to": {"analyst": ["direct"]}})
SECRET = node("export", ["model.p.people"], access="public", meta={"roles": ["privacy"]})
SEED: dict[str, Any] = {
    "unique_id": "seed.p.sample_mail__person",
    "resource_type": "seed",
    "name": "s",
    "depends_on": {},
    "config": {},
}
NODES: dict[str, dict[str, Any]] = {
    str(each["unique_id"]): each for each in (ERASED, SHOP, MAIL, PEOPLE, AUDIENCE, SECRET, SEED)
}
EXPOSURES = {"exposure.p.news": {"name": "newsletter", "depends_on": {"nodes": ["model.p.people"]}}}
RETENTION = {"mail": {"person": {"column": "created", "months": 24}}, "till": {"sale": {"column": "at", "months": 1}}}


def described() -> dict[tuple[str, str], dict[str, Any]]:
    """Rows of the map by table and column."""
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in inventory_rows(NODES, EXPOSURES, RULES, RETENTION)]
    return {(str(row["table_name"]), str(row["column_name"])): row for row in rows}


def test_every_column_of_every_model_has_a_row() -> None:
    assert set(described()) == {
        (model["name"], column)
        for model in (ERASED, SHOP, MAIL, PEOPLE, AUDIENCE, SECRET)
        for column in model["columns"]
    }


def test_sources_purposes_and_retention_come_down_the_lineage() -> None:
    rows = described()
    assert rows["stg_shop", "email"]["sources"] == "shop"
    assert rows["stg_shop", "email"]["retention"] is None
    assert rows["erased", "email"]["sources"] == "till"
    assert rows["stg_mail", "email"]["sources"] == "mail"
    assert rows["stg_mail", "email"]["purposes"] == "marketing, service"
    assert rows["export", "email"]["sources"] == "mail, shop"
    assert rows["export", "email"]["purposes"] == "marketing, service"
    assert rows["export", "email"]["retention"] == "mail.person: 24 months"


def test_readers_follow_from_tags_and_only_of_what_is_published() -> None:
    rows = described()
    assert rows["stg_shop", "email"]["read_by"] is None
    assert rows["people", "email"]["read_by"] == "privacy, analyst (as a hash), service"
    assert rows["people", "count_rows"]["read_by"] == "privacy, analyst, service"
    assert rows["export", "email"]["read_by"] == "privacy"
    assert rows["audience", "email"]["read_by"] == "privacy, analyst"


def test_uses_outside_are_those_that_exposures_name() -> None:
    rows = described()
    assert rows["people", "email"]["exposures"] == "newsletter"
    assert rows["export", "email"]["exposures"] is None
    assert rows["people", "email"]["description"] == "The email."


def test_values_become_literals() -> None:
    assert (
        sql_rows([["it's", None, True, 3], ["", False, None, 0]]) == "('it''s', null, true, 3),\n('', false, null, 0)"
    )
