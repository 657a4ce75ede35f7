"""Verdicts on runs of a project of three public tables, without a warehouse."""

from types import SimpleNamespace
from typing import Any

from warehouse_cdp.publication.run import begin_publication, judge_run

# seed -> staged -> people (public) -> visits (public); staged -> loose, which feeds nothing public.
MODELS = {
    "seed.p.seed": [],
    "model.p.staged": ["seed.p.seed"],
    "model.p.people": ["model.p.staged"],
    "model.p.visits": ["model.p.people"],
    "model.p.notes": [],
    "model.p.loose": ["model.p.staged"],
}
TESTS = {
    "test.p.staged_key": ["model.p.staged"],
    "test.p.people_key": ["model.p.people"],
    "test.p.people_of_visits": ["model.p.people", "model.p.visits"],
    "test.p.hint": ["model.p.people"],
}
PUBLIC = ["model.p.people", "model.p.visits", "model.p.notes"]


def node(key: str, reads: list[str]) -> dict[str, Any]:
    """A node as dbt's graph has it."""
    kind, _, name = key.split(".")
    config = {"access": "public" if key in PUBLIC else "protected"}
    if kind == "test":
        config = {"severity": "warn" if name == "hint" else "ERROR"}
    depends_on: dict[str, list[str]] = {"macros": []} if kind == "seed" else {"nodes": reads}
    return {"resource_type": kind, "name": name, "config": config, "depends_on": depends_on}


NODES = {key: node(key, reads) for key, reads in (MODELS | TESTS).items()}
ALL_GOOD: list[list[str]] = []


def run(
    statuses: dict[str, str], earlier: list[list[str]] | None = ALL_GOOD, command: str = "build", **options: Any
) -> dict[str, Any]:
    """The verdict of a run that gave these statuses; ids go without the project's name."""
    full = {key.replace(".", ".p.", 1): status for key, status in statuses.items()}
    results = [SimpleNamespace(node=SimpleNamespace(unique_id=key), status=status) for key, status in full.items()]
    nodes = options.get("nodes", NODES)
    selected = [*full, *options.get("selected", [])]
    state = begin_publication(nodes, selected, earlier, options.get("now", "today"))
    return judge_run(
        nodes, results, state, options.get("missing", []), command, options.get("is_empty", False), "today"
    )


def built(*names: str) -> dict[str, str]:
    """Statuses of nodes that succeeded."""
    return {name: "pass" if name.startswith("test") else "success" for name in names}


EVERYTHING = built(*(key.replace(".p.", ".") for key in NODES))
PEOPLE_DOWN = built("model.people", "model.visits", "test.people_key", "test.people_of_visits", "test.hint")
