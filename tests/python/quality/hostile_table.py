"""A raw table of hostile rows, and how it gets into a warehouse."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.warehouses.schemas import loader_schema
from tests.python.quality.hostile_values import BROKEN_LINES

SHARE_OF_BROKEN_LINES = 0.1

Row = dict[str, str]


@dataclass
class HostileTable:
    """A raw table.

    Attributes:
        source: Its source.
        name: Its name.
        columns: {column: SQL type}.
        rows: Its rows; a value that is missing is null.
        schema: Its schema; without one, that of the source's loader.
    """

    source: str
    name: str
    columns: dict[str, str]
    rows: list[Row]
    schema: str = ""

    def statements(self) -> Iterator[str]:
        """Land it in a warehouse."""
        schema = self.schema or loader_schema(self.source)
        table = f'{schema}."{self.name}"'
        columns = ", ".join(f'"{column}" {data_type}' for column, data_type in self.columns.items())
        yield f"create schema if not exists {schema}"
        yield f"drop table if exists {table}"
        yield f"create table {table} ({columns})"
        rows = ", ".join(f"({', '.join(self._literals(row))})" for row in self.rows)
        yield f"insert into {table} values {rows}"

    def _literals(self, row: Row) -> Iterator[str]:
        for column, data_type in self.columns.items():
            quoted = row[column].replace("'", "''").replace("\0", "' || chr(0) || '") if column in row else None
            yield "null" if quoted is None else f"cast('{quoted}' as {data_type})"

    def write(self, folder: Path, chance: Random) -> int:
        """Write it as a file, with broken lines among its rows; gives how many lines follow the header."""
        file = folder / self.source / f"{self.name}.csv"
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("w", newline="", encoding="utf-8") as text:
            csv.writer(text, lineterminator="\n").writerow(self.columns)
        count = 0
        for row in self.rows:
            values = [row.get(column, "") for column in self.columns]
            # Python leaves this one without quotes, and what ends a line would be anybody's guess.
            is_quoted = "\r" in "".join(values)
            with file.open("a", newline="", encoding="utf-8") as text:
                csv.writer(
                    text, lineterminator="\n", quoting=csv.QUOTE_ALL if is_quoted else csv.QUOTE_MINIMAL
                ).writerow(values)
            if is_broken := chance.random() < SHARE_OF_BROKEN_LINES:
                with file.open("ab") as lines:
                    lines.write(chance.choice(BROKEN_LINES) + b"\n")
            count += 1 + is_broken
        return count
