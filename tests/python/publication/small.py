"""A small project with the publication of the platform, on either warehouse, and people who read what it publishes."""

import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb

from tests.python.warehouses import PostgresWarehouse, Warehouse

PROJECT = Path(__file__).parent / "small_project"


@dataclass
class Small:
    """The small project in a warehouse.

    Attributes:
        warehouse: Where it builds; of the project above.
    """

    warehouse: Warehouse

    @property
    def published(self) -> Path:
        """The published file on DuckDB."""
        return self.warehouse.folder / "warehouse_published.duckdb"

    def load(self, version: int, count_rows: int = 1000, count_nameless: int = 0, count_notes: int = 2) -> None:
        """Do what loaders do: bring another version of the data."""
        self.warehouse.execute(
            "create schema if not exists raw",
            "create table if not exists raw.settings"
            " (version bigint, count_rows bigint, count_nameless bigint, count_notes bigint)",
            "delete from raw.settings",
            f"insert into raw.settings values ({version}, {count_rows}, {count_nameless}, {count_notes})",
        )

    def shared(self, query: str) -> list[tuple[object, ...]]:
        """Fetch rows as readers do."""
        if self.warehouse.target == "postgres":
            return self.warehouse.rows(query)
        with duckdb.connect(str(self.published), read_only=True) as connection:
            return connection.sql(query).fetchall()

    def assert_shared(self, version: int, count_rows: int = 1000) -> None:
        """Check that readers get exactly the tables of an undisturbed build of one version."""
        ids = range(1, count_rows + 1)
        people = self.shared("select person_id, email, version from share.people order by person_id")
        assert people == [(n, f"person{n}@example.com", version) for n in ids]
        visits = self.shared("select visit_id, person_id, version from share.visits order by visit_id")
        assert visits == [(n, n, version) for n in ids]

    def log(self, columns: str, condition: str = "true") -> list[tuple[object, ...]]:
        """Fetch rows of the publication log in the working schemas, in the order of runs."""
        return self.warehouse.rows(
            f"select {columns} from quality.publication_log where {condition} order by run_started_at, node_name"
        )

    @contextmanager
    def polled(self) -> Iterator[list[list[Any]]]:
        """Let somebody read all the time; the answers are in the list afterwards."""
        place = [str(self.published)]
        if isinstance(self.warehouse, PostgresWarehouse):
            place = [self.warehouse.host, self.warehouse.database]
        output = self.warehouse.folder / "answers.jsonl"
        answers: list[list[Any]] = []
        with output.open("w") as file:
            command = [sys.executable, str(Path(__file__).with_name("reader.py")), self.warehouse.target, *place]
            reader = subprocess.Popen(command, stdout=file)
            try:
                yield answers
                # The answer under way may have been asked for earlier; the one after it sees what is there now.
                until, count = time.monotonic() + 30, len(output.read_text().splitlines())
                while len(output.read_text().splitlines()) < count + 3 and time.monotonic() < until:
                    time.sleep(0.1)
            finally:
                reader.kill()
                reader.wait()
        # The last line may be half a line.
        answers += [json.loads(line) for line in output.read_text().splitlines()[:-1]]

    def start(self) -> subprocess.Popen[str]:
        """Begin a build, to be watched or killed."""
        return self.warehouse.start("build")

    def begin_build(self, count_lines: int) -> subprocess.Popen[str]:
        """Begin a build and let it go on until it has said so much, or has ended."""
        run = self.start()
        assert run.stdout
        for _ in islice(run.stdout, count_lines):
            pass
        return run

    def kill_build(self, chance: random.Random, most_lines: int = 60) -> None:
        """Begin a build and end it with SIGKILL somewhere between its first step and its last."""
        run = self.begin_build(chance.randint(5, most_lines))
        time.sleep(chance.uniform(0, 0.7))
        run.kill()
        run.communicate()
