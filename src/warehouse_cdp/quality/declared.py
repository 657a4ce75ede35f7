"""Declared expectations with what dbt knows of the tables that they guard."""

import json
from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path
from typing import Any

from warehouse_cdp.failures import ToldError
from warehouse_cdp.privacy.sql_rows import Value
from warehouse_cdp.publication.graph import Node, Nodes
from warehouse_cdp.quality.suites import arguments_of, column_of, read_suites

# The strictest tag of the columns of an expectation counts.
TAGS = ("none", "indirect", "direct", "sensitive")


def source_of(node: Node) -> str | None:
    """The source that a model stages; None for every other model."""
    _, layer, *folders = node["fqn"]
    return str(folders[0]) if layer == "staging" else None


def declared_rows(
    project: Path, nodes: Nodes, guarded: Collection[str], switched_off: Collection[str]
) -> list[list[Value]]:
    """List the expectations of all suites whose source is switched on.

    Args:
        project: Folder of the dbt project.
        nodes: dbt's graph.
        guarded: Tables that are guarded.
        switched_off: Sources that are not read.

    Returns:
        Suite, source, schema, table, expectation, column, category of the column, severity, rule and arguments (JSON),
        one list per expectation.

    Raises:
        ToldError: If a suite guards what is no model, or cannot be understood.
    """
    models = {node["name"]: node for node in nodes.values() if node["resource_type"] == "model"}
    rows: list[list[Value]] = []
    for suite, expectations in read_suites(project, guarded).items():
        if suite not in models:
            raise ToldError(f"suites/{suite}.yml guards no model of this project. Give it the name of one.")
        model = models[suite]
        source = source_of(model)
        if source in switched_off:
            continue
        for said in expectations:
            column = column_of(said)
            rows.append(
                [
                    *(suite, source, str(model["schema"]), str(model["alias"])),
                    *(said["expect"], column, _tag(model, column), said["severity"], " ".join(said["rule"].split())),
                    json.dumps(arguments_of(said), ensure_ascii=False, default=_as_text),
                ]
            )
    return rows


def _tag(model: Node, column: str | None) -> str:
    """How personal the columns of an expectation are; one that nobody declared may be anything."""
    tags = ["none"]
    for name in column.split(", ") if column else []:
        declared = model["columns"].get(name, {})
        tags.append(declared.get("config", {}).get("meta", {}).get("pii", TAGS[-1]))
    return max(tags, key=TAGS.index)


def _as_text(value: Any) -> str:
    """YAML reads dates as such."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
