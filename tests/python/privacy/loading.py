"""Worlds as the tables that the models of consent read; each world's keys begin with a number of its own."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from tests.python.privacy.world import World

TEXT, TIME = "varchar", "timestamp"
TABLES = {
    "intermediate.int_consents__statements": {
        **dict.fromkeys(
            ("consent_event_id", "source_name", "source_statement_id", "contact_point_type", "contact_point_value"),
            TEXT,
        ),
        **dict.fromkeys(("purpose", "channel", "status", "legal_basis", "jurisdiction", "signal"), TEXT),
        **{"captured_at": TIME, "expires_at": TIME, "evidence": "json"},
    },
    "intermediate.int_records__deaths": {"record_id": TEXT, "deceased_at": "date"},
    "identity.int_identity__customer_records": {"record_id": TEXT, "customer_id": TEXT},
    "identity.int_identity__device_owners": {
        **{"anonymous_id": TEXT, "customer_id": TEXT, "owned_after": TIME, "owned_until": TIME}
    },
    # what a run says in the end counts the records
    "marts.customers": {
        **{"customer_id": TEXT, "jurisdiction": TEXT, "birth_date": "date", "first_seen_at": TIME},
        **{"count_source_records": "bigint", "email": TEXT},
    },
    "marts.customer_identifiers": dict.fromkeys(("customer_id", "identifier_type", "identifier_value"), TEXT),
    "privacy.privacy_requests": {
        **dict.fromkeys(("request_id", "request_type", "contact_email", "contact_phone", "customer_id"), TEXT),
        **{"purpose": TEXT, "jurisdiction": TEXT, "requested_at": TIME, "is_in_force": "boolean", "closed_at": TIME},
    },
}


def literal(value: Any) -> str:
    """A SQL literal."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}'" if isinstance(value, str | date | datetime) else str(value)


def rows_of(world: World, prefix: str) -> Iterable[tuple[str, tuple[Any, ...]]]:
    """Rows of a world, each with the table that it belongs to."""

    def key(value: str | None) -> str | None:
        return value and f"{prefix}.{value}"

    for said in world.statements:
        point = (said.point[0], key(said.point[1]))
        terms = (said.purpose, said.channel, said.status, said.legal_basis, said.jurisdiction, said.signal)
        statement = (key(said.event_id), "test", said.event_id, *point, *terms, said.captured_at, said.expires_at, "{}")
        yield "intermediate.int_consents__statements", statement
    for who, customer in world.customers.items():
        yield "marts.customers", (key(who), customer.jurisdiction, customer.birth_date, customer.first_seen_at, 1, None)
        for kind, value in sorted(customer.points):
            if kind != "record_id":
                yield "marts.customer_identifiers", (key(who), kind, key(value))
                continue
            yield "identity.int_identity__customer_records", (key(value), key(who))
            if customer.deceased_at:
                yield "intermediate.int_records__deaths", (key(value), customer.deceased_at)
        for device, after, until in customer.devices:
            yield "identity.int_identity__device_owners", (key(device), key(who), after, until)
    for asked in world.requests:
        who_asked = (key(asked.email), key(asked.phone), key(asked.customer))
        when = (asked.requested_at, asked.in_force, asked.closed_at)
        request = (key(asked.request_id), asked.kind, *who_asked, asked.purpose, asked.jurisdiction, *when)
        yield "privacy.privacy_requests", request


def loading(worlds: dict[str, World]) -> list[str]:
    """Statements that make the tables hold these worlds, by their prefix, and nothing else."""
    values: dict[str, list[str]] = {table: [] for table in TABLES}
    for prefix, world in worlds.items():
        for table, row in rows_of(world, prefix):
            values[table].append(f"({', '.join(literal(value) for value in row)})")
    made = [f"create schema if not exists {schema}" for schema in ("intermediate", "identity", "marts", "privacy")]
    for table, columns in TABLES.items():
        declared = ", ".join(f"{name} {kind}" for name, kind in columns.items())
        made += [f"create table if not exists {table} ({declared})", f"delete from {table}"]
        if values[table]:
            made.append(f"insert into {table} values {', '.join(values[table])}")
    return made
