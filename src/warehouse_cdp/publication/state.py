"""What keeps tables from being published: what failed, what was not built or tested since it had to be.

The state is what is wrong with the working schemas after all runs so far, so that a run which builds a part of them
knows what earlier runs left behind. Nodes are dbt's own, as dictionaries by unique id.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from warehouse_cdp.publication.graph import Node, Nodes, is_buildable, is_public, is_test, parents

FAILED = "failed"
NOT_BUILT = "not built"
NOT_TESTED = "not tested"
NOT_PUBLISHED = "not published"

SUCCEEDED = ("success", "pass", "warn", "no-op", "reused")
SKIPPED = "skipped"

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
        if is_buildable(nodes, key):
            state[key] = _to_build(state.get(key), now)
    return state


def ended(nodes: Nodes, earlier: Mapping[str, Entry], statuses: Mapping[str, str], now: str) -> State:
    """Gives the state after a run.

    Args:
        nodes: All nodes of the project.
        earlier: The state while it ran.
        statuses: What became of each node of the run, in dbt's words.
        now: Start of the run.

    Returns:
        The state, without nodes that are not in the project any more; where one of them was a test with which something
        was wrong, without trust in what it may have become.
    """
    # Unit tests are no nodes.
    state = {key: entry for key, entry in earlier.items() if key in nodes or key in statuses}
    is_distrusted = any(key.startswith("test.") for key in earlier.keys() - state.keys())
    built = {key for key, status in statuses.items() if status in SUCCEEDED and is_buildable(nodes, key)}
    for key, status in statuses.items():
        entry = state.pop(key, Entry(NOT_BUILT, now))
        if status not in SUCCEEDED and status != SKIPPED:
            state[key] = entry if entry.problem == FAILED else Entry(FAILED, now)
        elif status == SKIPPED and (key in earlier or is_buildable(nodes, key)):
            state[key] = entry
        elif key in built and is_public(nodes[key]):
            state[key] = Entry(NOT_PUBLISHED, entry.since)
    for key, node in nodes.items():
        is_changed_below = key not in built and bool(built.intersection(parents(nodes, node)))
        if is_changed_below and is_buildable(nodes, key):
            state[key] = _to_build(state.get(key), now)
        elif (is_changed_below or is_distrusted) and _guards(node) and statuses.get(key, SKIPPED) == SKIPPED:
            # A test whose arguments were edited has another id, and nobody knows which one it was.
            state.setdefault(key, Entry(NOT_TESTED, now))
    return state


def _to_build(entry: Entry | None, now: str) -> Entry:
    """What is wrong with a table that has to be built: nothing new where it had to be already."""
    if entry and entry.problem == NOT_PUBLISHED:
        return replace(entry, problem=NOT_BUILT)
    return entry or Entry(NOT_BUILT, now)


def _guards(node: Node) -> bool:
    """Whether a test keeps what it tests from being published."""
    return is_test(node) and str(node["config"].get("severity", "error")).lower() == "error"
