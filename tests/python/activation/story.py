"""Random people over several runs, whose changes a client carries to a destination, with everything going wrong."""

import json
import random
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tests.python.activation.carrying import as_owner
from tests.python.activation.client import NO_FIELDS, Client, Crash, Result
from tests.python.activation.destination import Destination, open_destination
from tests.python.activation.draws import draw_cases
from tests.python.activation.expected import Expected, expected
from tests.python.activation.people import World
from tests.python.activation.plans import EXODUS, PLANS, SYNCS, Plan
from tests.python.activation.tables import loading
from tests.python.activation.tools import TABLES, appending, set_up
from tests.python.declared import only
from tests.python.warehouses import Warehouse

TOOLS = ("sync", "hightouch", "census")
BUILD = ("run", "--select", *(f"path:models/staging/{tool}" for tool in TOOLS), "path:models/activation")
Rows = dict[str, dict[str, Any]]


@dataclass
class Run:
    """What a run knew and left, and what the destination holds after it.

    Attributes:
        plan: What the run is like.
        worlds: Everybody.
        tables: Rows for destinations, by sync and key.
        changes: Rows of `sync_changes`.
        stopped: Syncs that stand still.
        expected: What there was to do.
        output: What the run printed.
        lists: What the destination holds in the end.
    """

    plan: Plan
    worlds: list[World]
    tables: dict[str, Rows]
    changes: set[tuple[str, str, str, str]]
    stopped: set[str]
    expected: Expected
    output: str
    lists: dict[str, dict[str, Any]] = field(default_factory=dict)


class Story(NamedTuple):
    """All runs, what the client said of its work, and how often the destination failed."""

    runs: list[Run]
    results: list[Result]
    count_failures: int


def build(warehouse: Warehouse, plan: Plan, worlds: list[World], results: list[Result]) -> Run:
    """Build what is sent of some worlds, and read what is left."""
    if plan.loses_state:
        results.clear()
        warehouse.execute("drop table activation.sync_log", *(f"delete from {table}" for table in TABLES))
    warehouse.execute(*loading(worlds, plan.is_frozen, results))
    finished = warehouse.dbt(*BUILD, **only(*TOOLS), run_at="2026-01-01 00:00:00", allowed_removals=list(plan.allowed))
    assert finished.returncode == 0, finished.stdout[-4000:]
    with as_owner(warehouse) as ask:
        tables = {name: {row["sync_key"]: row for row in ask(f"select * from activation.{name}")} for name in SYNCS}
        changes = ask("select sync_name, sync_key, operation, reason from activation.sync_changes")
        stopped = ask("select sync_name from activation.syncs where is_stopped")
    hashes = {name: {key: row["synced_fields_hash"] for key, row in rows.items()} for name, rows in tables.items()}
    what = expected(worlds, hashes, results, plan.is_frozen, plan.allowed)
    every_change = {(row["sync_name"], row["sync_key"], row["operation"], row["reason"]) for row in changes}
    assert len(every_change) == len(changes)
    return Run(plan, worlds, tables, every_change, {row["sync_name"] for row in stopped}, what, finished.stdout)


def carry(warehouse: Warehouse, destination: Destination, run: int, turn: str, results: list[Result]) -> None:
    """Let a client carry what there is to do; one that fares badly writes some results twice."""
    fares, _, tool = turn.partition(" as ")
    run_id = f"{run} {turn}"
    chance = random.Random(run_id)
    destination.chance = None if fares == "well" else chance

    written: list[str] = []

    def tell(said: list[Result]) -> None:
        results.extend(said)
        if said:
            repeated = said + (said[::3] if destination.chance else [])
            written.extend(appending(tool, repeated, SYNCS.index(said[0].sync_name), run))

    crashes_after = chance.randint(4, 8) if fares == "crashes" else None
    port = destination.server_address[1]
    with as_owner(warehouse) as ask, suppress(Crash):
        Client(ask, tell, "activation", port, run_id, crashes_after).run()
    # Nothing reads it before; a file of DuckDB is not written to while it is read.
    warehouse.execute(*written)


def tell_story(warehouse: Warehouse, count: int, number: int) -> Story:
    """Run the plans with random cases."""
    cases = draw_cases(count, number, len(PLANS), EXODUS)
    runs, results, said = [], list[Result](), list[Result]()
    set_up(warehouse)
    with open_destination() as destination:
        for place, plan in enumerate(PLANS):
            run = build(warehouse, plan, [case[place] for case in cases], results)
            for turn in plan.clients:
                before = len(results)
                carry(warehouse, destination, place, turn, results)
                said += results[before:]
            run.lists = {name: dict(rows) for name, rows in destination.lists.items()}
            runs.append(run)
    return Story(runs, said, destination.count_failures)


def sent(row: dict[str, Any]) -> Any:
    """A row as it looks at the destination."""
    return json.loads(json.dumps({name: value for name, value in row.items() if name not in NO_FIELDS}, default=str))
