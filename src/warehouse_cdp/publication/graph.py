"""The project's graph as dbt gives it to macros: nodes as dictionaries, by unique id."""

from collections.abc import Iterable, Mapping
from typing import Any

BUILDABLE = ("model", "seed", "snapshot")

Node = Mapping[str, Any]
Nodes = Mapping[str, Node]


def parents(nodes: Nodes, node: Node) -> list[str]:
    """What a node reads; nothing in the case of a seed. An ephemeral model is a part of those that name it."""
    found: list[str] = []
    for key in node["depends_on"].get("nodes", []):
        found += parents(nodes, nodes[key]) if key in nodes and _is_ephemeral(nodes[key]) else [key]
    return found


def is_buildable(nodes: Nodes, key: str) -> bool:
    """Whether a key is that of a table or view of the project; dbt has no result of an ephemeral model."""
    return key in nodes and nodes[key]["resource_type"] in BUILDABLE and not _is_ephemeral(nodes[key])


def _is_ephemeral(node: Node) -> bool:
    return bool(node["config"].get("materialized") == "ephemeral")


def is_test(node: Node) -> bool:
    """Whether a node is a test of data."""
    return bool(node["resource_type"] == "test")


def is_public(node: Node) -> bool:
    """Whether a node is a table that readers get."""
    return bool(node["resource_type"] == "model" and node["config"].get("access") == "public")


def upstream(nodes: Nodes, keys: Iterable[str]) -> set[str]:
    """Gives nodes with everything that they are made of."""
    found: set[str] = set()
    waiting = list(keys)
    while waiting:
        key = waiting.pop()
        if key in nodes and key not in found:
            found.add(key)
            waiting += parents(nodes, nodes[key])
    return found


def downstream(nodes: Nodes, keys: Iterable[str]) -> set[str]:
    """Gives nodes with everything that is made of them or tests them."""
    found = set(keys)
    edge = found
    while edge:
        edge = {key for key, node in nodes.items() if edge.intersection(parents(nodes, node))} - found
        found |= edge
    return found
