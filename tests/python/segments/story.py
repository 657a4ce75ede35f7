"""A few customers over several runs: what each left of the segments."""

from typing import Any, NamedTuple

from tests.python.declared import only
from tests.python.segments.story_tables import load

SETTINGS = only() | {"run_at": "2026-01-01 00:00:00"}
RUN = ("run", "--select", "path:models/segments")
Rows = list[tuple[Any, ...]]


class State(NamedTuple):
    """What a run left.

    Attributes:
        members: Customer and day of entry of the segment `vips`.
        events: Run, customer, type, reason and other customer of all changes of `vips`, oldest first.
        holdouts: {customer: whether in the control group} of the segment `lapsing_vips`.
        sizes: Members, entered, left and whether it is frozen, of `vips` in the catalog.
    """

    members: Rows
    events: Rows
    holdouts: dict[str, bool]
    sizes: Rows


class Story(NamedTuple):
    """The states of one warehouse, run by run."""

    warehouse: Any
    first: State
    merged: State
    incomplete: State
    empty: State
    again: State
    last: State
    told: State


def state(warehouse: Any, *more: str, is_published: bool = True) -> State:
    """Run the models of segments and read what they leave."""
    run = warehouse.dbt(*RUN, *more, **SETTINGS)
    assert run.returncode == 0, run.stdout[-4000:]
    # As if readers had got it, or not: they get nothing of a run of some models alone.
    warehouse.execute(
        "insert into quality.publication_log (log_id, run_id, run_started_at, outcome) "
        f"select run_id, run_id, current_timestamp, '{'published' if is_published else 'failed'}' "
        "from segments.int_segments__runs where run_id not in (select log_id from quality.publication_log)"
    )
    return State(
        warehouse.rows(
            "select customer_id, cast(cast(entered_at as date) as varchar) from segments.segment_members "
            "where segment_id = 'vips' order by 1"
        ),
        warehouse.rows(
            "select run_number, customer_id, event_type, reason, other_customer_id "
            "from segments.segment_membership_events where segment_id = 'vips' order by 1, 2, 3"
        ),
        dict(
            warehouse.rows(
                "select customer_id, is_holdout from segments.segment_holdouts where segment_id = 'lapsing_vips'"
            )
        ),
        warehouse.rows(
            "select count_members, count_entered, count_left, is_frozen from segments.segments "
            "where segment_id = 'vips'"
        ),
    )


def tell(warehouse: Any) -> Story:
    """Tell the story: two join, one leaves, one is merged; a source is late; all are back."""
    warehouse.dbt("seed", "--select", "consent_purposes", **SETTINGS)
    load(warehouse, "abc", "d")
    first = state(warehouse)
    # As if the first run had been a year ago.
    warehouse.execute(
        "update segments.segment_membership_events set member_since = '2025-01-01', occurred_at = '2025-01-01'"
    )
    load(warehouse, "ade", "b", merged="ce", run=2)
    merged = state(warehouse)
    load(warehouse, "abe", "d", kinds="desk", run=2)
    incomplete = state(warehouse)
    empty = state(warehouse, "--empty")
    load(warehouse, "ade", "b", merged="ce", run=2)
    again = state(warehouse, "--full-refresh")
    load(warehouse, "b", "ade", run=2)
    last = state(warehouse)
    load(warehouse, "ab", "de", run=2)
    state(warehouse, is_published=False)
    load(warehouse, "a", "bde", run=2)
    told = state(warehouse)
    return Story(warehouse, first, merged, incomplete, empty, again, last, told)
