"""Columns of a built project: those that dbt was told of, and those that are there."""

import json
from typing import Any

from tests.python.warehouses import Warehouse

PII_TAGS = {"direct", "indirect", "sensitive", "none"}


def manifest_of(warehouse: Warehouse) -> dict[str, Any]:
    """Read what dbt knew of the project in its last run."""
    content: dict[str, Any] = json.loads((warehouse.folder / "target" / "manifest.json").read_text())
    return content


def untagged_columns(manifest: dict[str, Any]) -> list[str]:
    """Declared columns of models, seeds and sources that no one said of how personal they are, as ``model.column``."""
    return [
        f"{node['name']}.{column['name']}"
        for node in [*manifest["nodes"].values(), *manifest["sources"].values()]
        for column in node.get("columns", {}).values()
        if column["config"].get("meta", {}).get("pii") not in PII_TAGS
    ]


def undeclared_columns(warehouse: Warehouse) -> list[str]:
    """Columns of tables in the schemas of models which no YAML declares, as ``model.column``."""
    nodes = [node for node in manifest_of(warehouse)["nodes"].values() if node["resource_type"] in {"model", "seed"}]
    declared = {(node["schema"], node["alias"]): set(node["columns"]) for node in nodes}
    schemas = {node["schema"] for node in nodes if node["resource_type"] == "model"}
    built = warehouse.rows(
        "select table_schema, table_name, column_name from information_schema.columns "
        f"where table_schema in ({', '.join(repr(schema) for schema in sorted(schemas))}) order by 1, 2, 3"
    )
    assert {node["alias"] for node in nodes if node["schema"] in schemas} <= {str(table) for _, table, _ in built}
    return [
        f"{table}.{column}"
        for schema, table, column in built
        if column not in declared.get((str(schema), str(table)), set())
    ]
