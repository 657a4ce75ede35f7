"""Write samples of any size as Parquet, a process per source."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from itertools import repeat
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from warehouse_cdp.sample.population import World, build_world
from warehouse_cdp.sample.sources import SOURCES
from warehouse_cdp.sample.tables import TABLES, Row

# Rows of a table held as Python objects at one time.
BATCH_SIZE = 50_000
LABELS = "labels__labelled_records"

# Made by each process for itself: handing millions of people over would cost more than making them.
_world: World | None = None


class _Table:
    """A Parquet file that takes rows, empty text for null."""

    def __init__(self, path: Path, columns: tuple[str, ...]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.schema = pa.schema([(column, pa.string()) for column in columns])
        self.file = pq.ParquetWriter(path, self.schema)
        self.rows: list[Row] = []
        self.count = 0

    def add(self, row: Row) -> None:
        self.rows.append(row)
        if len(self.rows) == BATCH_SIZE:
            self.flush()

    def flush(self) -> None:
        columns = [pa.array([row.get(name) or None for row in self.rows], pa.string()) for name in self.schema.names]
        self.file.write_batch(pa.record_batch(columns, schema=self.schema))
        self.count += len(self.rows)
        self.rows = []

    def __enter__(self) -> "_Table":
        return self

    def __exit__(self, *_: object) -> None:
        self.flush()
        self.file.close()


def _make_people(people: int, seed: int) -> None:
    global _world
    _world = build_world(people, seed)


def _labels_of(folder: Path, number: int) -> Path:
    return folder / "labels" / f"of_source_{number}.parquet"


def _write_source(folder: Path, number: int) -> dict[str, int]:
    """Write what one source knows; its labels go into a file of their own."""
    assert _world is not None
    tables: dict[str, _Table] = {}
    with ExitStack() as files:
        for name, row in SOURCES[number](_world):
            if name not in tables:
                path = folder / f"{name.replace('__', '/')}.parquet" if name != LABELS else _labels_of(folder, number)
                tables[name] = files.enter_context(_Table(path, TABLES[name]))
            tables[name].add(row)
    return {name: table.count for name, table in tables.items()}


def _join_labels(folder: Path) -> int:
    """Make one file of the sources' labels, in the order of the sources."""
    schema = pa.schema([(column, pa.string()) for column in TABLES[LABELS]])
    count = 0
    with pq.ParquetWriter(folder / "labels" / "labelled_records.parquet", schema) as joined:
        for number in range(len(SOURCES)):
            part = _labels_of(folder, number)
            if part.exists():
                for batch in pq.ParquetFile(part).iter_batches():
                    joined.write_batch(batch)
                    count += batch.num_rows
                part.unlink()
    return count


def write_parquet(folder: Path, people: int, seed: int) -> dict[str, int]:
    """Write a sample as the var raw_path expects it: <source>/<table>.parquet, every column text.

    Args:
        folder: Existing or new folder; files in it are replaced.
        people: Count of true people.
        seed: Same seed, same rows as :func:`warehouse_cdp.sample.write_csv` gives.

    Returns:
        Count of rows by table.

    Raises:
        BrokenProcessPool: If a process ended before its work was done, such as for want of memory.
    """
    # Fresh processes: one forked from a process with threads of DuckDB or Arrow may crash. And an executor: a pool
    # waits for ever for what a crashed process was to do.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(mp_context=fresh, initializer=_make_people, initargs=(people, seed)) as processes:
        written = list(processes.map(_write_source, repeat(folder), range(len(SOURCES))))
    counts = {name: count for part in written for name, count in part.items() if name != LABELS}
    counts[LABELS] = _join_labels(folder)
    for name in TABLES.keys() - counts.keys():
        with _Table(folder / f"{name.replace('__', '/')}.parquet", TABLES[name]):
            counts[name] = 0
    return counts
