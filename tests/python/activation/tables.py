"""People as the tables that the models of activation read."""

from typing import Any

from tests.python.activation.carrying import inserts, values
from tests.python.activation.client import Result
from tests.python.activation.oracle import sha256
from tests.python.activation.people import Person, World

TEXT, COUNT, MONEY = "varchar", "bigint", "numeric(18, 3)"
TABLES: dict[str, dict[str, str]] = {
    "marts.customers": {
        **dict.fromkeys(("customer_id", "email", "phone", "first_name", "last_name"), TEXT),
        **{"postal_code": TEXT, "country_code": TEXT, "count_source_records": COUNT},
    },
    "marts.customer_traits": {
        **{"customer_id": TEXT, "revenue": MONEY, "count_orders": COUNT, "loyalty_tier": TEXT},
        **{"count_open_tickets": COUNT, "last_order_at": "timestamp", "last_cart_abandoned_at": "timestamp"},
    },
    "marts.customer_id_changes": dict.fromkeys(("customer_id", "change_type"), TEXT),
    "marts.customer_id_redirects": dict.fromkeys(("former_customer_id", "customer_id"), TEXT),
    "marts.customer_source_records": dict.fromkeys(
        ("record_id", "source_name", "record_type", "source_record_id", "customer_id"), TEXT
    ),
    "identity.int_identity__assignments": dict.fromkeys(("customer_id", "record_id", "source_name"), TEXT),
    "identity.int_identity__identifiers": dict.fromkeys(("record_id", "identifier_type", "match_value"), TEXT),
    "identity.int_identity__latest_assignments": dict.fromkeys(
        ("record_id", "source_name", "customer_id", "last_customer_id"), TEXT
    ),
    "privacy.customer_consents": {
        **dict.fromkeys(("customer_id", "purpose", "channel", "status"), TEXT),
        "is_permitted": "boolean",
    },
    "privacy.suppressions": dict.fromkeys(
        ("customer_id", "contact_point_type", "contact_point_value", "purpose", "channel", "reason"), TEXT
    ),
    "segments.segments": {"segment_id": TEXT, "is_frozen": "boolean"},
    "segments.segment_members": {"segment_id": TEXT, "customer_id": TEXT, "is_holdout": "boolean"},
}
Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(world: World, rows: Rows) -> None:
    """Add the rows of a world."""
    for value, (purpose, channel) in sorted(world.suppressed):
        kind = "email" if "@" in value else "phone"
        rows["privacy.suppressions"].append((None, kind, value, purpose, channel, "bounced"))
    for person in world.people:
        rows_of_history(person, rows)
        rows["marts.customer_id_changes"].append((person.customer_id, "created"))
        if person.fate == "merged":
            rows["marts.customer_id_changes"].append((person.customer_id, "merged"))
            rows["marts.customer_id_redirects"].append((person.customer_id, person.heir))
        elif person.fate == "retired":
            rows["marts.customer_id_changes"].append((person.customer_id, "retired"))
        elif person.fate == "erased":
            rows["identity.int_identity__assignments"].append(
                (person.customer_id, f"erased:{person.customer_id}", "crm")
            )
        elif person.fate == "present":
            rows_of_customer(person, rows)


def rows_of_history(person: Person, rows: Rows) -> None:
    """Add what the history of ids says of records; it forgets those of who was erased."""
    key = person.customer_id
    for source, kind, record in (*person.records, *person.gone) if person.fate != "erased" else ():
        is_gone = person.fate == "retired" or (source, kind, record) in person.gone
        rows["identity.int_identity__latest_assignments"].append(
            (f"{source}:{kind}:{record}", source, None if is_gone else key, key)
        )


def rows_of_customer(person: Person, rows: Rows) -> None:
    """Add the rows of somebody who is there."""
    key = person.customer_id
    rows["marts.customers"].append((key, person.email, person.phone, person.first_name, "Doe", "50667", "DE", 1))
    rows["marts.customer_traits"].append((key, person.revenue, 1, None, 0, "2025-01-01", "2025-02-01"))
    for source, kind, record in person.records:
        record_id = f"{source}:{kind}:{record}"
        rows["marts.customer_source_records"].append((record_id, source, kind, record, key))
        if person.email:
            rows["identity.int_identity__identifiers"].append((record_id, "email", person.email))
    for (purpose, channel), (status, is_permitted) in person.consents.items():
        rows["privacy.customer_consents"].append((key, purpose, channel, status, is_permitted))
        if not is_permitted:
            reason = {"silent": "no_consent", "expired": "no_consent"}.get(status, status)
            rows["privacy.suppressions"].append((key, None, None, purpose, channel, reason))
    for segment, is_holdout in person.segments.items():
        rows["segments.segment_members"].append((segment, key, is_holdout))


def loading(worlds: list[World], is_frozen: bool, results: list[Result]) -> list[str]:
    """Statements that make the tables hold these worlds and nothing else, and the log what erasures leave in it."""
    rows: Rows = {table: [] for table in TABLES}
    rows["segments.segments"].append(("newsletter_subscribers", is_frozen))
    for world in worlds:
        rows_of(world, rows)
    made = [f"create schema if not exists {schema}" for schema in ("marts", "identity", "privacy", "segments")]
    for table, columns in TABLES.items():
        declared = ", ".join(f"{name} {kind}" for name, kind in columns.items())
        made += [f"create table if not exists {table} ({declared})", f"delete from {table}"]
        if rows[table]:
            made.append(f"insert into {table} values {values(rows[table])}")
    return made + erasing(worlds, results)


def erasing(worlds: list[World], results: list[Result]) -> list[str]:
    """Statements that leave in the log what `cdp erase` does: that somebody is behind a key no more."""
    erased = [person for world in worlds for person in world.people if person.fate == "erased"]
    records = [record for person in erased for record in (*person.records, *person.gone)]
    keys = {sha256(f"{record[0]}|{':'.join(record)}") for record in records}
    sent = {(result.sync_name, result.sync_key) for result in results if result.sync_key in keys}
    rows: list[tuple[Any, ...]] = [(*place, "erasure", "erased", "succeeded", "2025-01-01") for place in sorted(sent)]
    named = "activation.sync_log (sync_name, sync_key, run_id, operation, status, finished_at)"
    return inserts({named: rows})
