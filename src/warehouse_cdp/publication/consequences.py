"""What a state means for readers: what keeps tables from being published, and which tables are stale."""

from collections.abc import Mapping

from warehouse_cdp.publication.graph import Nodes, is_buildable, is_public, is_test, parents, upstream
from warehouse_cdp.publication.state import NOT_PUBLISHED, Entry, State

# What runs did. It changes with every run, so it says nothing that it is behind after one that did not publish.
LOG = "publication_log"


def blocking(nodes: Nodes, state: Mapping[str, Entry]) -> State:
    """Gives the part of a state that keeps public tables from being published.

    Args:
        nodes: All nodes of the project.
        state: The state.

    Returns:
        What has to be built or has to pass first.
    """
    needed = feeding(nodes)
    return {
        key: entry
        for key, entry in state.items()
        if entry.problem != NOT_PUBLISHED
        and key in nodes
        and needed.intersection(parents(nodes, nodes[key]) if is_test(nodes[key]) else [key])
    }


def stale(nodes: Nodes, state: Mapping[str, Entry]) -> list[str]:
    """Gives the public tables of which readers have an earlier version than the raw tables or the project call for.

    Args:
        nodes: All nodes of the project.
        state: The state.

    Returns:
        Names, sorted; without the log of publications.
    """
    touched = {key for key in state if is_buildable(nodes, key)}
    public = [key for key, node in nodes.items() if is_public(node) and node["name"] != LOG]
    return sorted(nodes[key]["name"] for key in public if touched & upstream(nodes, [key]))


def sound(nodes: Nodes, state: Mapping[str, Entry]) -> list[str]:
    """Gives the public tables that are good whatever is wrong with others.

    Args:
        nodes: All nodes of the project.
        state: The state.

    Returns:
        Unique ids, sorted, of those that, like all that they are made of, were built and passed their tests.
    """
    wrong: set[str] = set()
    for key in blocking(nodes, state):
        wrong |= {*parents(nodes, nodes[key])} if is_test(nodes[key]) else {key}
    return sorted(key for key, node in nodes.items() if is_public(node) and not wrong & upstream(nodes, [key]))


def feeding(nodes: Nodes) -> set[str]:
    """Gives everything that public tables are made of, themselves included."""
    return upstream(nodes, [key for key, node in nodes.items() if is_public(node)])
