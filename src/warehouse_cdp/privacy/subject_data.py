"""What is held about a person, in the order in which it is told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any


@dataclass(frozen=True)
class Held:
    """One value: a row of the table subject_access_export."""

    table_name: str
    row_key: str
    column_name: str
    position: int
    held_value: str | None
    is_withheld: bool
    description: str | None
    source: str | None
    purposes: str | None
    retention: str | None
    collected_at: datetime | None
    shared_with: str | None
    recipients: str | None


@dataclass(frozen=True)
class Table:
    """A table with the rows that are about the person; a row has its values by column."""

    name: str
    columns: tuple[Held, ...]
    rows: tuple[dict[str, Held], ...]

    def said(self, field: str) -> str:
        """Join what the rows say of themselves: of source, purposes, retention or shared_with."""
        return ", ".join(sorted({getattr(held, field) for row in self.rows for held in row.values()} - {None}))


def tables(values: Iterable[Held]) -> Iterator[Table]:
    """Put values together to tables.

    Args:
        values: All values, in any order.

    Yields:
        Tables by name, their rows from the earliest to the latest.
    """
    in_order = sorted(values, key=lambda held: (held.table_name, held.row_key, held.position))
    for name, of_table in groupby(in_order, key=lambda held: held.table_name):
        rows = [{held.column_name: held for held in row} for _, row in groupby(of_table, key=lambda held: held.row_key)]
        rows.sort(key=lambda row: str(next(iter(row.values())).collected_at or ""))
        columns = {held.column_name: held for row in rows for held in row.values()}
        yield Table(name, tuple(sorted(columns.values(), key=lambda held: held.position)), tuple(rows))


def recipients(values: Iterable[Held]) -> list[str]:
    """Name whom anything was given to: what was sent of the person, and uses that are declared to read a table.

    Args:
        values: All values.

    Returns:
        Names in order, none twice.
    """
    said = {text for held in values for text in (held.recipients, held.shared_with) if text}
    return sorted({name for text in said for name in text.split(", ")})


def as_json(request_id: str, made_at: datetime, values: Sequence[Held]) -> dict[str, Any]:
    """Give everything in a form that programs read.

    Args:
        request_id: The request that it answers.
        made_at: When it was made (UTC).
        values: All values, to be gone through more than once.

    Returns:
        What json.dumps takes. A value that is withheld is null and named under `withheld`.
    """
    return {
        "request_id": request_id,
        "made_at": made_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "recipients": recipients(values),
        "tables": [
            {
                "table": table.name,
                **{field: table.said(field) for field in ("source", "purposes", "retention", "shared_with")},
                "columns": {column.column_name: column.description for column in table.columns},
                "rows": [_row_as_json(row) for row in table.rows],
            }
            for table in tables(values)
        ],
    }


def _row_as_json(row: dict[str, Held]) -> dict[str, Any]:
    collected_at = next(iter(row.values())).collected_at
    return {
        "collected_at": str(collected_at) if collected_at else None,
        "values": {name: held.held_value for name, held in row.items()},
        "withheld": [name for name, held in row.items() if held.is_withheld],
    }
