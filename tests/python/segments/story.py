"""A few customers over several runs: what each left of the segments."""

from typing import Any, NamedTuple

from tests.python.declared import only

SETTINGS = only() | {"run_at": "2026-01-01 00:00:00"}
RUN = ("run", "--select", "path:models/segments")
TEXT, TIME, COUNT = "varchar", "timestamp", "bigint"
EVENT = {
    **dict.fromkeys(("event_id", "customer_id", "source_name", "channel", "event_type"), TEXT),
    **{"occurred_at": TIME, "amount": "numeric(18, 3)", "reporting_amount": "numeric(18, 3)", "properties": "json"},
}
TRAITS = {
    **{"customer_id": TEXT, "revenue": "numeric(18, 3)", "only_brand": TEXT, "is_loyalty_member": "boolean"},
    **dict.fromkeys(("first_order_at", "last_order_at"), TIME),
    **dict.fromkeys(("count_orders", "count_active_days_90d", "count_emails_clicked_90d"), COUNT),
    **dict.fromkeys(("count_open_tickets", "points_to_next_tier"), COUNT),
}
# What the models of segments read, as far as the shipped segments ask for it.
TABLES = {
    # What a run says in the end counts the records.
    "marts.customers": {"customer_id": TEXT, "count_source_records": COUNT},
    "marts.customer_traits": TRAITS,
    "marts.events": EVENT,
    "marts.customer_source_records": dict.fromkeys(("source_name", "record_type"), TEXT),
    "marts.customer_id_redirects": dict.fromkeys(("former_customer_id", "customer_id"), TEXT),
    "marts.customer_id_changes": {
        **dict.fromkeys(("change_type", "customer_id", "other_customer_id"), TEXT),
        "run_number": COUNT,
    },
    "intermediate.int_traits__purchases": {
        **dict.fromkeys(("event_id", "customer_id"), TEXT),
        **{"occurred_at": TIME, "is_return": "boolean", "reporting_amount": "numeric(18, 3)"},
    },
    "privacy.customer_consents": {
        **dict.fromkeys(("customer_id", "purpose", "channel", "status"), TEXT),
        "is_permitted": "boolean",
    },
}
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


def load(warehouse: Any, vips: str, others: str = "", kinds: str = "shop desk", merged: str = "", run: int = 1) -> None:
    """Make the tables hold these customers and nothing else.

    Args:
        warehouse: Where.
        vips: Customers who bought enough and are silent since, one letter each.
        others: Customers who bought nothing.
        kinds: Sources that deliver.
        merged: Former customer and the one that it is part of, such as ``ab``.
        run: Number of the run that changed identity last.
    """
    for schema in ("marts", "privacy", "intermediate"):
        warehouse.execute(f"create schema if not exists {schema}")
    for table, columns in TABLES.items():
        declared = ", ".join(f"{name} {kind}" for name, kind in columns.items())
        warehouse.execute(f"create table if not exists {table} ({declared})", f"delete from {table}")

    def insert(table: str, **values: Any) -> None:
        written = ", ".join(f"'{value}'" for value in values.values())
        warehouse.execute(f"insert into {table} ({', '.join(values)}) values ({written})")

    for customer in vips + others:
        insert("marts.customers", customer_id=customer)
        bought = {"revenue": 900, "count_orders": 5} if customer in vips else {"revenue": 0, "count_orders": 0}
        insert("marts.customer_traits", customer_id=customer, last_order_at="2025-01-01", **bought)
    for source in kinds.split():
        insert("marts.customer_source_records", source_name=source, record_type="customer")
        insert("marts.events", source_name=source, event_id=f"{source}:order:1")
    insert("marts.customer_id_changes", change_type="created", customer_id="a", run_number=run)
    for former, customer in [tuple(merged)] if merged else []:
        insert("marts.customer_id_redirects", former_customer_id=former, customer_id=customer)


def state(warehouse: Any, *more: str) -> State:
    """Run the models of segments and read what they leave."""
    run = warehouse.dbt(*RUN, *more, **SETTINGS)
    assert run.returncode == 0, run.stdout[-4000:]
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
    return Story(warehouse, first, merged, incomplete, empty, again, last)
