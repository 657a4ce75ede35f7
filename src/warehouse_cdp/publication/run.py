"""A run of dbt as macros hand it over, judged: may its tables be published, and if not, what is in the way."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from warehouse_cdp.publication.advice import next_command
from warehouse_cdp.publication.consequences import blocking, feeding, sound, stale
from warehouse_cdp.publication.graph import Nodes
from warehouse_cdp.publication.state import (
    NOT_BUILT,
    NOT_PUBLISHED,
    SKIPPED,
    SUCCEEDED,
    Entry,
    State,
    begun,
    ended,
)

# Runs that test what they build, or that are nothing but tests. Others leave their tables unpublished.
TESTING = ("build", "test")


def begin_publication(
    nodes: Nodes, selected: Collection[str], earlier: Sequence[Sequence[str]] | None, now: str
) -> list[list[str]]:
    """Gives the state to keep while a run builds.

    Args:
        nodes: All nodes of the project.
        selected: What the run is going to build.
        earlier: Rows of the state before; None if nothing is known, as in the first run of all.
        now: Start of the run.

    Returns:
        Rows of unique id, problem and since when.
    """
    unknown = {key: Entry(NOT_BUILT, now) for key in feeding(nodes)} if earlier is None else _entries(earlier)
    return _rows(begun(nodes, unknown, selected, now))


def judge_run(
    nodes: Nodes,
    results: Iterable[Any],
    earlier: Sequence[Sequence[str]],
    missing: Collection[str],
    command: str,
    is_empty: bool,
    now: str,
) -> dict[str, Any]:
    """Says what a run leaves behind.

    Args:
        nodes: All nodes of the project.
        results: dbt's results.
        earlier: Rows of the state while the run built.
        missing: Public models without a table.
        command: dbt's command.
        is_empty: Whether it built tables without rows.
        now: Start of the run.

    Returns:
        ``state``: rows to keep. ``failed``: unique ids with since when, of this run. ``problems``: the same of what
        else is in the way. ``stale``: public tables that readers have an earlier version of. ``next_command``: what
        mends it. ``is_green``: whether everything may be published. ``sound``: public tables that are good even if not;
        none after a run that does not test. ``changed``: which tables were built since they were last published.
        ``concerns_readers``: false where nothing failed, nothing is in the way and nothing changed.
    """
    statuses = {result.node.unique_id: str(getattr(result.status, "value", result.status)) for result in results}
    state = _entries(earlier) if is_empty else ended(nodes, _entries(earlier), statuses, now)
    state |= {key: Entry(NOT_BUILT, now) for key in missing if key not in state or state[key].problem == NOT_PUBLISHED}
    failed = {key for key, status in statuses.items() if status not in (*SUCCEEDED, SKIPPED)}
    problems = blocking(nodes, state)
    is_tested = command in TESTING and not is_empty
    changed = [key for key, entry in sorted(state.items()) if entry.problem == NOT_PUBLISHED]
    return {
        "state": _rows(state),
        "failed": [[key, state[key].since if key in state else now] for key in sorted(failed)],
        "problems": [[key, entry.problem, entry.since] for key, entry in sorted(problems.items()) if key not in failed],
        "stale": stale(nodes, state),
        "next_command": next_command(nodes, problems),
        "is_green": is_tested and not failed and not problems,
        "sound": sound(nodes, state) if is_tested else [],
        "changed": changed,
        "concerns_readers": bool(failed or problems or changed),
    }


def _entries(rows: Sequence[Sequence[str]]) -> State:
    return {row[0]: Entry(row[1], row[2]) for row in rows}


def _rows(state: Mapping[str, Entry]) -> list[list[str]]:
    return [[key, entry.problem, entry.since] for key, entry in sorted(state.items())]
