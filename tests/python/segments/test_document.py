"""docs/segments.md shows what is there, and every rule in it makes sense."""

import re
from typing import Any

import yaml

from tests.python.declared import PROJECT
from tests.python.segments.declared_rules import DEFINITIONS, SQL_MODEL, shipped, vocabulary
from warehouse_cdp.segments.definitions import Definitions, read_definitions
from warehouse_cdp.segments.operator_sql import OPERATORS
from warehouse_cdp.segments.operators import UNITS
from warehouse_cdp.segments.reading import VERBS

DOCUMENT = (PROJECT / "docs" / "segments.md").read_text(encoding="utf-8")
NOW = "cast('2026-01-01 00:00:00' as timestamp)"


def blocks(language: str) -> list[str]:
    """The document's examples in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


def read(definitions: dict[str, Any]) -> Definitions:
    """Read definitions with the columns that the project declares."""
    return read_definitions(definitions, vocabulary(["email"]), NOW)


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
