"""Rows of all sources that went wrong on their way: the sample with values that nobody would expect."""

import csv
from pathlib import Path
from random import Random

from tests.python.declared import PROJECT
from tests.python.quality.hostile_table import HostileTable, Row
from tests.python.quality.hostile_values import ANYTHING, TYPES, TYPES_OF
from tests.python.quality.other_shapes import as_graphql, other_tables

SEEDS = PROJECT / "seeds" / "sample"
# Sources whose tables people keep in the warehouse itself.
KEPT_HERE = {"overrides", "sync"}
# What loaders note beside the data.
NOTES = ["_fivetran_deleted", "_fivetran_active", "_ab_cdc_deleted_at"]
SHARE_OF_TYPED_COLUMNS = 0.15


def hostile_tables(target: str, count_rows: int, chance: Random, are_typed: bool = True) -> list[HostileTable]:
    """Make raw tables of all sources.

    Args:
        target: The warehouse that is to hold them.
        count_rows: Rows of all of them together.
        chance: What decides.
        are_typed: Whether some columns have other types than text.

    Returns:
        The tables.
    """
    shapes = samples() | other_tables()
    shapes = {name: as_graphql(name, rows) if chance.random() < 0.5 else rows for name, rows in shapes.items()}
    tables = []
    for number, (name, sample) in enumerate(shapes.items()):
        source, _, table = name.partition("__")
        types = (TYPES | TYPES_OF[target]) if are_typed else {}
        columns = {column: _type(types, chance) for column in dict.fromkeys([*sample[0], *chance.sample(NOTES, 1)])}
        share = count_rows // len(shapes) + (number < count_rows % len(shapes))
        rows = [_row(sample, columns, types, chance) for _ in range(share)]
        if target == "postgres":
            # It has no text with this character, so nothing can deliver one.
            rows = [{column: value.replace("\0", "") for column, value in row.items()} for row in rows]
        tables.append(HostileTable(source, table, columns, rows))
    return tables


def samples() -> dict[str, list[Row]]:
    """The rows of the sample's raw tables, by source and table."""
    return {file.stem.removeprefix("sample_"): _sample(file) for file in sorted(SEEDS.glob("sample_*__*.csv"))}


def _sample(file: Path) -> list[Row]:
    with file.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def _type(types: dict[str, list[str]], chance: Random) -> str:
    return chance.choice(list(types)) if types and chance.random() < SHARE_OF_TYPED_COLUMNS else "text"


def _row(sample: list[Row], columns: dict[str, str], types: dict[str, list[str]], chance: Random) -> Row:
    row = {column: value for column, value in chance.choice(sample).items() if value}
    for column in chance.sample(list(columns), chance.randint(0, 3)):
        row[column] = chance.choice(ANYTHING)
    if chance.random() < 0.1:
        row.pop(chance.choice(list(row)))
    # The time of one thing in the place of another's.
    times = [
        column for column in columns if column.endswith(("_at", "_date", "timestamp", "_synced")) and column in row
    ]
    if len(times) > 1 and chance.random() < 0.2:
        one, other = chance.sample(times, 2)
        row[one], row[other] = row[other], row[one]
    typed = {column: chance.choice(types[kind]) for column, kind in columns.items() if kind != "text"}
    return row | typed
