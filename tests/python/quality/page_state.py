"""A state of the data in which something is wrong, as the page shows it."""

from datetime import datetime, timedelta
from typing import Any

from warehouse_cdp.quality.page import State, rules_of

RUN_AT = datetime(2026, 1, 10)
EVIL = "<script>document.title = 'evil'</script>\"&'"
SCORES = ("score", "completeness", "validity", "uniqueness", "consistency", "timeliness")


def found(run: int, suite: str, *, success: bool = True, **more: object) -> dict[str, Any]:
    """What a run found."""
    return {
        "run_number": run,
        "run_at": RUN_AT + timedelta(days=run),
        "suite": suite,
        "source_name": "shop",
        "expectation": "expect_column_values_to_be_unique",
        "column_name": "id",
        "rule": f"Rule of {suite}.",
        "severity": "critical",
        "success": success,
        "problem": None if success else "12 % of the values break it.",
        "observed": None,
        "unexpected_share": 0 if success else 0.12,
    } | more


def ran(day: int, outcome: str, **more: object) -> dict[str, Any]:
    """A row of the log."""
    nothing = dict.fromkeys(("node_type", "node_name", "problem", "stale_tables", "next_command"))
    return {"run_id": f"r{day}", "run_started_at": RUN_AT + timedelta(days=day), "outcome": outcome} | nothing | more


AGE = {"expectation": "expect_column_max_to_be_between", "column_name": "at", "severity": "warning"}
STATE = State(
    rules=rules_of(
        [
            *(found(run, "stg_shop__orders", success=run < 4) for run in range(1, 6)),
            *(found(run, "stg_shop__people", **AGE, observed=10 * run, success=run < 5) for run in range(1, 6)),
            *(found(run, "customers", source_name=None) for run in range(1, 6)),
            found(5, EVIL, rule=EVIL, problem=EVIL),
            found(1, "gone"),
        ]
    ),
    scores=[
        {"source_name": name, "count_raw": 12_345, "count_staged": 12_000, "count_quarantined": 45} | scores
        for name, scores in (("shop", dict.fromkeys(SCORES, 0.75)), ("till", dict.fromkeys(SCORES)))
    ],
    quarantine=[
        {"source_name": "shop", "table_name": "order", "reason": "id is missing", "count_rows": 45}
        | {"first_seen_at": RUN_AT}
    ],
    log=[
        ran(5, "failed", stale_tables="customers, events", next_command="dbt build --select customers+"),
        ran(5, "failed", node_type="test", node_name="no_critical_expectation_fails", problem="Fails."),
        ran(4, "published"),
    ],
)
