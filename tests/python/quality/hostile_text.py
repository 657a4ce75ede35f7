"""The sample with hostile text: each value of it in each column of a few tables, and times in a loader's types."""

import csv
from collections.abc import Iterator

from tests.python.quality.hostile_rows import SEEDS
from tests.python.quality.hostile_table import HostileTable, Row
from tests.python.quality.hostile_values import ANYTHING

# Tables, and what else stands in each of their rows; between them they have columns of every kind.
HOSTILE: dict[str, tuple[str, Row]] = {
    "sample_pos__loyalty_members": ("member_id", {}),
    "sample_preferences__preference_changes": ("change_id", {"identifier_type": "e-mail"}),
    # Fivetran's GraphQL tables have the sum, of which nobody can tell the twentieth part as a float.
    "sample_shopify__order_line": (
        "id",
        {"price": "", "quantity": "20", "original_total_set_shop_amount": "0.21"},
    ),
}
TYPED = "sample_contacts__contacts"
TYPES = {"birth_date": "timestamp with time zone", "deceased_at": "date", "updated_at": "timestamp"}
TYPED_ROWS: list[Row] = [
    {"birth_date": "1980-05-01 00:00:00+00", "deceased_at": "2020-01-01", "updated_at": "2025-01-01"},
    {"birth_date": "1980-05-01 23:59:59+00", "deceased_at": "9999-12-31", "updated_at": "9999-12-31 23:59:59.999999"},
    {"birth_date": "1980-05-01 20:00:00-05", "deceased_at": "0001-01-01", "updated_at": "0001-01-01"},
    {"birth_date": "infinity", "deceased_at": "infinity", "updated_at": "infinity"},
    {"updated_at": "10000-01-01"},
    {"updated_at": "-infinity"},
    {"deceased_at": "10000-01-01"},
    {"deceased_at": "-infinity"},
]
# What must become of some values, in a column of times and in one of addresses; None is a row in quarantine.
TIMES = {
    "2025-01-01 10:00:00 +0200": "2025-01-01 08:00:00",
    "2025-01-01T10:00 Z": "2025-01-01 10:00:00",
    "2025-01-01 10:00UTC": "2025-01-01 10:00:00",
    "2025-01-01 10:00:00 UTC": "2025-01-01 10:00:00",
    "2025-01-01 10:00:00.5 -05:30": "2025-01-01 15:30:00.5",
    "2025-01-01 10:00:00.1234567": "2025-01-01 10:00:00.123456",
    "2025-01-01T10:00:00.9999999+0000": "2025-01-01 10:00:00.999999",
    "2025-01-01T00:00:00+15:59": "2024-12-31 08:01:00",
    "2025-01-01 10:00:60": None,
    "2025-01-01 24:00": None,
    "2025-01-01 10:00:00+16:00": None,
    "0000-02-29 10:00:00": None,
    "9999-12-31T23:59:59-14:00": None,
    "0001-01-01T00:00:00+14:00": None,
}
ADDRESSES = {"ÉVA@MÜLLER.DE": "éva@müller.de", "\u00a0A@b.de\r": "a@b.de", "\ta@b.de\u200b": "a@b.de"}


def hostile_sample() -> Iterator[HostileTable]:
    """The tables of the sample: of most a row, of some a row for each value in each column."""
    for file in sorted(SEEDS.glob("sample_*__*.csv")):
        with file.open(newline="", encoding="utf-8") as lines:
            row = next(csv.DictReader(lines))
        types = dict.fromkeys(row, "text")
        rows = [row]
        if file.stem in HOSTILE:
            key, also = HOSTILE[file.stem]
            types |= dict.fromkeys(also, "text")
            rows = list(_rows(row | also, key))
        if file.stem == TYPED:
            types |= TYPES
            given = {"source_name": "crm", "first_name": "Anna"}
            rows = [given | {"source_record_id": str(number)} | typed for number, typed in enumerate(TYPED_ROWS)]
        yield HostileTable("", file.stem, types, rows, schema="raw")


def key_of(column: str, value: str) -> str:
    """The key of the row in which a value stands in a column that is no key."""
    return f"{column} {ANYTHING.index(value)}"


def _rows(row: Row, key: str) -> Iterator[Row]:
    for column in row:
        for value in dict.fromkeys(ANYTHING):
            # Postgres has no text with this character.
            yield row | {key: key_of(column, value)} | {column: value.replace("\0", "")}
