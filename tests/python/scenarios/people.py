"""How scenarios say what raw tables hold: short rows whose ids explain themselves."""

from dataclasses import dataclass, field
from typing import Any

Row = dict[str, str]
# table: rows
Tables = dict[str, list[Row]]

_MESSAGE = "id user_id anonymous_id timestamp received_at"
COLUMNS = {
    table: columns.split()
    for table, columns in {
        "contacts.contacts": "source_name source_record_id first_name last_name email phone birth_date sex street city "
        "postal_code country_code",
        "segment.identifies": f"{_MESSAGE} first_name last_name email phone",
        "segment.pages": f"{_MESSAGE} path",
        "segment.tracks": f"{_MESSAGE} event",
        "overrides.identity_overrides": "record_id_a record_id_b decision decided_by decided_at reason",
    }.items()
}

# Where a family lives, so that all but the given name and the birthday is shared.
ELM = {"street": "7 Elm Street", "city": "Springfield", "postal_code": "62701"}
OAK = {"street": "19 Oak Avenue", "city": "Portland", "postal_code": "97201"}


def contact(key: str, name: str, **fields: str) -> tuple[str, Row]:
    """A row of contacts; the source's name is that of its list, the key says scenario and record."""
    first_name, _, last_name = name.partition(" ")
    row = {"source_name": "crm", "source_record_id": key, "first_name": first_name, "last_name": last_name}
    return "contacts.contacts", row | {"country_code": "US"} | fields


def message(table: str, key: str, moment: str, device: str, user: str | None = None, **fields: str) -> tuple[str, Row]:
    """A message of Segment: a page that a device saw, or who logged in on it."""
    row = {"id": key, "anonymous_id": device, "timestamp": f"2025-06-{moment}", "received_at": f"2025-06-{moment}"}
    return f"segment.{table}", row | ({"user_id": user} if user else {}) | fields


def decision(kind: str, one: str, other: str) -> tuple[str, Row]:
    """A row of overrides on two contacts."""
    return "overrides.identity_overrides", {
        "record_id_a": f"crm:contact:{one}",
        "record_id_b": f"crm:contact:{other}",
        "decision": kind,
        "decided_by": "a reviewer",
        "decided_at": "2026-01-02 10:00:00",
        "reason": "scenario",
    }


@dataclass(frozen=True)
class Scenario:
    """People whose records share nothing with those of other scenarios.

    Attributes:
        name: What happens.
        first: Rows of the first run.
        second: Rows of the second run; None where nothing changes.
        customers: Records by customer after the first run, as ``a+b c``; of each record the part of its key behind
            the scenario.
        later: The same after the second run; None where nothing changes.
        changes: Logged changes of the second run, as ``type: reason``.
        visitors: Event to the record whose customer it belongs to, or None for nobody, after the second run.
    """

    name: str
    first: list[tuple[str, Row]]
    customers: str
    second: list[tuple[str, Row]] | None = None
    later: str | None = None
    changes: tuple[str, ...] = ()
    visitors: dict[str, str | None] = field(default_factory=dict)


def statements(rows: list[tuple[str, Row]]) -> list[str]:
    """Statements that make the raw tables hold these rows and no others."""
    made = []
    for table, columns in COLUMNS.items():
        schema = table.split(".")[0]
        made += [
            f"create schema if not exists {schema}",
            f"drop table if exists {table}",
            f"create table {table} ({', '.join(f'{column} varchar' for column in columns)})",
        ]
        values = [
            f"({', '.join(literal(row.get(column)) for column in columns)})" for name, row in rows if name == table
        ]
        if values:
            made.append(f"insert into {table} values {', '.join(values)}")
    return made


def literal(value: Any) -> str:
    """A SQL literal."""
    return "null" if value is None else f"'{value}'"


def users(scenario: Scenario) -> set[str]:
    """Accounts that log in, in any run of a scenario."""
    rows = scenario.first + (scenario.second or [])
    return {row["user_id"] for table, row in rows if table == "segment.identifies"}
