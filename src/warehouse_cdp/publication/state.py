"""What keeps tables from being published: what failed, what was not built or tested since it had to be.

The state is what is wrong with the working schemas after all runs so far, so that a run which builds a part of them
knows what earlier runs left behind. Nodes are dbt's own, as dictionaries by unique id.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

FAILED = "failed"
NOT_BUILT = "not built"
NOT_TESTED = "not tested"
NOT_PUBLISHED = "not published"

BUILDABLE = ("model", "seed", "snapshot")
SUCCEEDED = ("success", "pass", "warn", "no-op", "reused")
SKIPPED = "skipped"

Nodes = Mapping[str, Mapping[str, Any]]
State = dict[str, "Entry"]


@dataclass(frozen=True)
class Entry:
    """What is wrong with a node.

    Attributes:
        problem: FAILED, NOT_BUILT, NOT_TESTED, or NOT_PUBLISHED for a public table that is good but not in `share` yet.
        since: Start of the run since which it is, as text.
    """

    problem: str
    since: str


def is_public(node: Mapping[str, Any]) -> bool:
    """Whether a node is a table that readers get."""
    return bool(node["resource_type"] == "model" and node["config"].get("access") == "public")


def parents(node: Mapping[str, Any]) -> list[str]:
    """What a node reads; nothing in the case of a seed."""
    return list(node["depends_on"].get("nodes", []))


def feeding(nodes: Nodes) -> set[str]:
    """Gives everything that public tables are made of, themselves included.

    Args:
        nodes: All nodes of the project.

    Returns:
        Unique ids of models, seeds and snapshots.
    """
    found: set[str] = set()
    waiting = [key for key, node in nodes.items() if is_public(node)]
    while waiting:
        key = waiting.pop()
        if key in nodes and key not in found:
            found.add(key)
            waiting += parents(nodes[key])
    return found


def begun(nodes: Nodes, earlier: Mapping[str, Entry], selected: Collection[str], now: str) -> State:
    """Gives the state while a run builds, which is what a killed run leaves.

    Args:
        nodes: All nodes of the project.
        earlier: The state before.
        selected: What the run is going to build; tests among it change nothing.
        now: Start of the run.

    Returns:
        The state in which nothing of the selection counts as built.
    """
    state = dict(earlier)
    for key in selected:
        if key in nodes and nodes[key]["resource_type"] in BUILDABLE:
            entry = state.get(key, Entry(NOT_BUILT, now))
            state[key] = replace(entry, problem=NOT_BUILT) if entry.problem == NOT_PUBLISHED else entry
    return state


def ended(nodes: Nodes, earlier: Mapping[str, Entry], statuses: Mapping[str, str], now: str) -> State:
    """Gives the state after a run.

    Args:
        nodes: All nodes of the project.
        earlier: The state while it ran.
        statuses: What became of each node of the run, in dbt's words.
        now: Start of the run.

    Returns:
        The state, without nodes that are not in the project any more.
    """
    state = {key: entry for key, entry in earlier.items() if key in nodes or key.startswith("unit_test.")}
    built = {key for key, status in statuses.items() if status in SUCCEEDED and _is_buildable(nodes, key)}
    for key, status in statuses.items():
        entry = state.pop(key, Entry(NOT_BUILT, now))
        if status not in SUCCEEDED and status != SKIPPED:
            state[key] = entry if entry.problem == FAILED else Entry(FAILED, now)
        elif status == SKIPPED and (key in earlier or _is_buildable(nodes, key)):
            state[key] = entry
        elif key in built and is_public(nodes[key]):
            state[key] = Entry(NOT_PUBLISHED, entry.since)
    for key, node in nodes.items():
        if key not in built and built.intersection(parents(node)):
            if _is_buildable(nodes, key):
                entry = state.get(key, Entry(NOT_BUILT, now))
                state[key] = replace(entry, problem=NOT_BUILT) if entry.problem == NOT_PUBLISHED else entry
            elif _guards(node) and statuses.get(key, SKIPPED) == SKIPPED:
                state.setdefault(key, Entry(NOT_TESTED, now))
    return state


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
        if entry.problem != NOT_PUBLISHED and key in nodes and needed.intersection([key, *_tested(nodes[key])])
    }


def stale(nodes: Nodes, state: Mapping[str, Entry]) -> list[str]:
    """Gives the public tables of which readers have an earlier version than the raw tables or the project call for.

    Args:
        nodes: All nodes of the project.
        state: The state.

    Returns:
        Names, sorted.
    """
    touched = {key for key in state if _is_buildable(nodes, key)}
    return sorted(nodes[key]["name"] for key in nodes if is_public(nodes[key]) and _reaches(nodes, key, touched))


def _reaches(nodes: Nodes, key: str, touched: set[str]) -> bool:
    """Whether a node or something that it is made of is among others."""
    seen: set[str] = set()
    waiting = [key]
    while waiting:
        key = waiting.pop()
        if key in touched:
            return True
        if key in nodes and key not in seen:
            seen.add(key)
            waiting += parents(nodes[key])
    return False


def _is_buildable(nodes: Nodes, key: str) -> bool:
    return key in nodes and nodes[key]["resource_type"] in BUILDABLE


def _tested(node: Mapping[str, Any]) -> list[str]:
    return parents(node) if node["resource_type"] == "test" else []


def _guards(node: Mapping[str, Any]) -> bool:
    return bool(node["resource_type"] == "test" and str(node["config"].get("severity", "error")).lower() == "error")
