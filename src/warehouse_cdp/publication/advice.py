"""Which command mends what keeps tables from being published."""

from collections.abc import Iterable, Mapping

from warehouse_cdp.publication.graph import Nodes, downstream, is_buildable, is_test, parents, upstream
from warehouse_cdp.publication.state import FAILED, Entry

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
    if any(entry.problem == FAILED and is_test(nodes[key]) for key, entry in problems.items()):
        # What breaks a rule came from anywhere above.
        return "dbt build"
    tables = {key for key in problems if is_buildable(nodes, key)}
    first = [key for key in tables if not tables & upstream(nodes, parents(nodes, nodes[key]))]
    tests = {key for key in problems if is_test(nodes[key])} - downstream(nodes, tables)
    names = [f"{name}+" for name in _names(nodes, first)] + _names(nodes, tests)
    command = "dbt build" if first or not tests else "dbt test"
    return f"{command} --select {' '.join(names)}" if 0 < len(names) <= MOST_NAMES else command


def _names(nodes: Nodes, keys: Iterable[str]) -> list[str]:
    return sorted(nodes[key]["name"] for key in keys)
