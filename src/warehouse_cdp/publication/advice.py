"""Which command mends what keeps tables from being published."""

from collections.abc import Mapping

from warehouse_cdp.publication.state import BUILDABLE, FAILED, Entry, Nodes, parents

# More names than this nobody types; a whole build says the same.
MOST_NAMES = 8


def next_command(nodes: Nodes, problems: Mapping[str, Entry]) -> str:
    """Gives the smallest run after which nothing of this keeps tables back, provided that all of it succeeds.

    Args:
        nodes: All nodes of the project.
        problems: What keeps tables from being published.

    Returns:
        A command line.
    """
    if any(entry.problem == FAILED and nodes[key]["resource_type"] == "test" for key, entry in problems.items()):
        # What breaks a rule came from anywhere above.
        return "dbt build"
    tables = {key for key in problems if nodes[key]["resource_type"] in BUILDABLE}
    built_with = _below(nodes, tables)
    first = sorted(
        nodes[key]["name"] for key in tables if not _below(nodes, parents(nodes[key]), upwards=True) & tables
    )
    tests = sorted(
        nodes[key]["name"]
        for key in problems
        if nodes[key]["resource_type"] == "test" and not built_with.intersection(parents(nodes[key]))
    )
    names = [f"{name}+" for name in first] + tests
    command = "dbt build" if first or not tests else "dbt test"
    return f"{command} --select {' '.join(names)}" if 0 < len(names) <= MOST_NAMES else command


def _below(nodes: Nodes, start: set[str] | list[str], upwards: bool = False) -> set[str]:
    """Gives nodes with everything that is made of them, or, upwards, that they are made of."""
    found = {key for key in start if key in nodes}
    waiting = set(found)
    while waiting:
        if upwards:
            step = {parent for key in waiting for parent in parents(nodes[key]) if parent in nodes}
        else:
            step = {key for key, node in nodes.items() if waiting.intersection(parents(node))}
        waiting = step - found
        found |= waiting
    return found
