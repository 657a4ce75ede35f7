"""The map of the data, read off the project's graph: nothing in it is written by hand a second time."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from warehouse_cdp.privacy.sql_rows import Value
from warehouse_cdp.publication.graph import Node, Nodes, is_public, upstream

Rules = Mapping[str, Mapping[str, str]]
Retention = Mapping[str, Mapping[str, Mapping[str, Any]]]
COLUMNS = (
    *("table_name", "schema_name", "layer", "column_name", "position", "description", "category", "is_public"),
    *("sources", "purposes", "retention", "read_by", "exposures"),
)


def raw_table(key: str) -> tuple[str, str] | None:
    """Read which raw table a node stands for.

    Args:
        key: Unique id of a node.

    Returns:
        Source and table, of dbt's source or of the sample's seed; None for everything else.
    """
    kind, _, *names = key.split(".")
    if kind == "source":
        return names[0], names[1]
    if kind == "seed" and names[0].startswith("sample_"):
        source, _, table = names[0].removeprefix("sample_").partition("__")
        return source, table
    return None


def _meta(node: Mapping[str, Any]) -> Mapping[str, Any]:
    return node.get("config", {}).get("meta") or {}


def is_open_to(node: Node, role: str) -> bool:
    """Whether a model's rows may be shown to a role at all; its columns' tags decide about the rest."""
    return role in _meta(node).get("roles", [role])


def readers(node: Node, column: str, rules: Rules) -> Iterator[str]:
    """Say who reads a column once it is published.

    Args:
        node: The model.
        column: Its column.
        rules: {role: {tag: show or hash}}, as macros/access/access_rules.sql.

    Yields:
        Names of roles, with a note where they see a pseudonym.
    """
    tag = str(_meta(node["columns"][column]).get("pii"))
    for role, shown in rules.items():
        rule = "show" if tag in _meta(node).get("open_to", {}).get(role, []) else shown.get(tag)
        if rule and is_open_to(node, role):
            yield role if rule == "show" else f"{role} (as a hash)"
    if "customer_id" in node["columns"] and tag != "sensitive" and is_open_to(node, "service"):
        yield "service"


def _retention(tables: Iterable[tuple[str, str]], rules: Retention) -> str | None:
    limits = [
        f"{source}.{table}: {rules[source][table]['months']} months"
        for source, table in tables
        if table in rules.get(source, {})
    ]
    return "; ".join(limits) or None


def inventory_rows(
    nodes: Nodes, exposures: Mapping[str, Node], rules: Rules, retention: Retention
) -> list[list[Value]]:
    """Describe every column of every model.

    Args:
        nodes: dbt's graph.
        exposures: What dbt knows of uses outside the project.
        rules: {role: {tag: show or hash}}.
        retention: {source: {table: {column, months}}}.

    Returns:
        Values of COLUMNS, one list per column of a model; lists are joined by commas, and what is empty is None.
    """
    rows: list[list[Value]] = []
    # Of a model that only says which rows to leave out, nothing is in those that read it.
    filters = {key for key, node in nodes.items() if _meta(node).get("only_filters")}
    models = (node for node in nodes.values() if node["resource_type"] == "model")
    for node in sorted(models, key=lambda model: str(model["name"])):
        others = {key: nodes[key] for key in nodes.keys() - filters | {str(node["unique_id"])}}
        lineage = upstream(others, [str(node["unique_id"])])
        # dbt's graph holds sources apart from nodes, so they are found where they are named.
        named = {parent for key in lineage for parent in nodes[key]["depends_on"].get("nodes", [])}
        tables = sorted({table for key in lineage | named if (table := raw_table(key))})
        purposes = sorted({purpose for key in lineage for purpose in _meta(nodes[key]).get("purposes", [])})
        used_by = sorted(
            str(use["name"]) for use in exposures.values() if node["unique_id"] in use["depends_on"]["nodes"]
        )
        shared = {
            "is_public": is_public(node),
            "sources": ", ".join(sorted({source for source, _ in tables})) or None,
            "purposes": ", ".join(purposes) or None,
            "retention": _retention(tables, retention),
            "exposures": ", ".join(used_by) or None,
        }
        for position, (name, column) in enumerate(node["columns"].items(), start=1):
            row = shared | {
                "table_name": str(node["name"]),
                "schema_name": str(node["schema"]),
                "layer": str(node["fqn"][1]),
                "column_name": str(name),
                "position": position,
                "description": " ".join(str(column.get("description") or "").split()) or None,
                "category": _meta(column).get("pii"),
                "read_by": ", ".join(readers(node, name, rules)) or None if is_public(node) else None,
            }
            rows.append([row[name] for name in COLUMNS])
    return rows
