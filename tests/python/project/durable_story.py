"""The story of durable ids: what each run left."""

import json
from typing import Any, NamedTuple

from tests.python.project.durable_people import (
    BUILD,
    FIRST,
    FOURTH,
    HISTORY,
    LAST_SETTINGS,
    PUBLIC,
    SECOND,
    THIRD,
    State,
    lose_everything_but_the_history,
    run,
)


class Story(NamedTuple):
    """The states of one warehouse, run by run."""

    warehouse: Any
    first: State
    second: State
    killed: State
    third: State
    empty: State
    off: State
    fourth: State


def tell(warehouse: Any) -> Story:
    """A few people in a few runs, all but the last at the same time by the clock and that one before the others."""
    warehouse.execute(*FIRST)
    first = run(warehouse, *BUILD)
    warehouse.execute(*SECOND)
    second = run(warehouse, "run", *PUBLIC)
    warehouse.execute(*THIRD)
    run(warehouse, "run", "--select", f"+{HISTORY}")
    killed = run(warehouse, "run", "--select", HISTORY)
    third = run(warehouse, "run", *PUBLIC, "--full-refresh")
    empty = run(warehouse, "run", *PUBLIC, "--empty")
    off = run(warehouse, "run", *PUBLIC, contacts_enabled=False)
    lose_everything_but_the_history(warehouse)
    warehouse.execute(*FOURTH)
    fourth = run(warehouse, *BUILD, **LAST_SETTINGS)
    return Story(warehouse, first, second, killed, third, empty, off, fourth)


def changes(story: Story, change_type: str, run_number: int) -> set[tuple[Any, ...]]:
    """Logged changes of one kind in one run: customer, other customer, reason, the records' own ids."""
    rows = story.warehouse.rows(f"""
        select customer_id, other_customer_id, reason, record_ids from marts.customer_id_changes
        where change_type = '{change_type}' and run_number = {run_number}
    """)
    return {
        (customer, other, reason, *(key.split(":")[-1] for key in (json.loads(ids) if isinstance(ids, str) else ids)))
        for customer, other, reason, ids in rows
    }
