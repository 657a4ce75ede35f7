"""docs/segments.md shows what is there, and every rule in it makes sense."""

import re
from typing import Any

import yaml

from tests.python.declared import PROJECT
from warehouse_cdp.segments.definitions import Definitions, read_definitions
from warehouse_cdp.segments.operator_sql import OPERATORS
from warehouse_cdp.segments.operators import UNITS
from warehouse_cdp.segments.reading import VERBS
from warehouse_cdp.segments.vocabulary import read_vocabulary

DOCUMENT = (PROJECT / "docs" / "segments.md").read_text(encoding="utf-8")
DEFINITIONS = PROJECT / "models" / "segments" / "segments.yml"
SQL_MODEL = PROJECT / "models" / "segments" / "sql" / "segment_sql_growing_baskets.sql"
NOW = "cast('2026-01-01 00:00:00' as timestamp)"


def blocks(language: str) -> list[str]:
    """The document's examples in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


def shipped() -> dict[str, Any]:
    """The definitions as they stand in the project."""
    (model,) = yaml.safe_load(DEFINITIONS.read_text(encoding="utf-8"))["models"]
    definitions: dict[str, Any] = model["config"]["meta"]["segments"]
    return definitions


def read(definitions: dict[str, Any]) -> Definitions:
    """Read definitions with the columns that the project declares."""
    nodes = {}
    for name in ("customers", "customer_traits", "events"):
        (model,) = yaml.safe_load((PROJECT / "models" / "marts" / f"{name}.yml").read_text(encoding="utf-8"))["models"]
        columns = {column["name"]: column for column in model["columns"]}
        nodes[name] = {"name": name, "resource_type": "model", "columns": columns}
    nodes[SQL_MODEL.stem] = {
        **{"name": SQL_MODEL.stem, "resource_type": "model", "columns": {}},
        "raw_code": SQL_MODEL.read_text(encoding="utf-8"),
    }
    return read_definitions(definitions, read_vocabulary(nodes, ["email"], [SQL_MODEL.stem]), NOW)


def test_the_shipped_definitions_make_sense() -> None:
    assert len(shipped()) >= 10
    assert read(shipped()).problems == []


def test_examples_that_are_shipped_are_as_they_are_shown() -> None:
    (model,) = blocks("sql")
    assert model == SQL_MODEL.read_text(encoding="utf-8")
    definition, *_ = blocks("yaml")
    assert definition in DEFINITIONS.read_text(encoding="utf-8")
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    (shown,) = [block for block in re.findall(r"^```yaml\n(.*?)^```$", readme, re.M | re.S) if "vips:" in block]
    assert shown in DEFINITIONS.read_text(encoding="utf-8")


def test_every_rule_in_the_document_makes_sense() -> None:
    written = [yaml.safe_load(block) for block in blocks("yaml")[1:]]
    written += [yaml.safe_load(rule) for rule in re.findall(r"`(\{(?:field|event|segment|consent): .*?\})`", DOCUMENT)]
    assert len(written) >= 6
    said = {"name": "N", "owner": "O", "purpose": "marketing", "description": "D"}
    rules = {f"r{place}": said | {"rule": rule} for place, rule in enumerate(written)}
    assert read(rules | {"vips": shipped()["vips"]}).problems == []


def test_every_word_of_the_grammar_is_explained() -> None:
    words = {*VERBS, *UNITS, *(name for operators in OPERATORS.values() for name in operators)}
    words |= {"where", "count", "sum", "first", "last", "within", "no_event", "holdout_percent"}
    assert [word for word in words if not re.search(rf"`[^`]*\b{word}\b[^`]*`", DOCUMENT)] == []
