"""Make the sample and write it as CSV files, row by row."""

import csv
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

from warehouse_cdp.sample.population import build_world
from warehouse_cdp.sample.sources import SOURCES
from warehouse_cdp.sample.tables import TABLES, Row, Rows

PEOPLE = 1000
SEED = 20260101


def stream(people: int, seed: int) -> Iterator[Rows]:
    """Make the sample source by source without holding its rows.

    Args:
        people: Count of true people.
        seed: Same seed, same rows.

    Yields:
        Table name and row; columns left out are empty.
    """
    world = build_world(people, seed)
    yield from chain.from_iterable(source(world) for source in SOURCES)


def generate(people: int, seed: int) -> dict[str, list[Row]]:
    """Make the sample in memory.

    Args:
        people: Count of true people.
        seed: Same seed, same rows.

    Returns:
        Rows by table, every column present, empty text for null.
    """
    tables: dict[str, list[Row]] = {name: [] for name in TABLES}
    for name, row in stream(people, seed):
        tables[name].append({column: row.get(column, "") for column in TABLES[name]})
    return tables


def write_csv(folder: Path, people: int = PEOPLE, seed: int = SEED) -> dict[str, int]:
    """Write one CSV file per table: UTF-8, comma, LF line ends, a header, empty for null.

    Args:
        folder: Existing or new folder; files in it are replaced.
        people: Count of true people.
        seed: Same seed, same bytes.

    Returns:
        Count of rows by table.
    """
    folder.mkdir(parents=True, exist_ok=True)
    counts = dict.fromkeys(TABLES, 0)
    with ExitStack() as files:
        writers = {}
        for name, columns in TABLES.items():
            path = folder / f"sample_{name}.csv"
            file = files.enter_context(path.open("w", encoding="utf-8", newline=""))
            # Not DictWriter, which compares every row's keys with the header and takes twice as long.
            writers[name] = csv.writer(file, lineterminator="\n")
            writers[name].writerow(columns)
        for name, row in stream(people, seed):
            writers[name].writerow([row.get(column, "") for column in TABLES[name]])
            counts[name] += 1
    return counts
