"""A few customers in the tables that the models of segments read."""

from typing import Any

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
    "quality.int_quarantine__records": {"record_id": TEXT},
    "identity.int_identity__latest_assignments": dict.fromkeys(("record_id", "customer_id"), TEXT),
    "identity.int_identity__absent_records": {
        **dict.fromkeys(("source_name", "record_type", "state"), TEXT),
        "is_gone": "boolean",
    },
    "privacy.customer_consents": {
        **dict.fromkeys(("customer_id", "purpose", "channel", "status"), TEXT),
        "is_permitted": "boolean",
    },
}


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
    for schema in {table.split(".")[0] for table in TABLES}:
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
