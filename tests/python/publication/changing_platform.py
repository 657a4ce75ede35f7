"""The whole platform in a warehouse whose raw tables change from one day to the next."""

import shutil
import subprocess
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.python.publication.changing_tables import raw_tables
from tests.python.publication.small import Small
from tests.python.quality.hostile_rows import KEPT_HERE
from tests.python.quality.hostile_table import HostileTable
from tests.python.warehouses import PostgresWarehouse, at_server, make_database

# Unit tests look at no table.
BUILD = ("build", "--exclude-resource-type", "unit_test")


@dataclass
class ChangingPlatform(Small):
    """The platform; it reads files on DuckDB and tables on Postgres.

    Attributes:
        day: 1 or 2: day of the raw tables and of the clock of runs.
    """

    day: int = 1

    def settings(self) -> dict[str, Any]:
        """Variables of a run."""
        place = {"raw_path": "raw"} if self.warehouse.target == "duckdb" else {}
        return {"sample_data": False, "run_at": f"2026-01-0{self.day} 00:00:00"} | place

    def start(self) -> subprocess.Popen[str]:
        """Begin a build, to be watched or killed."""
        return self.warehouse.start(*BUILD, **self.settings())

    def build(self) -> str:
        """Build, which must succeed, and give what dbt said."""
        return self.warehouse.build(*BUILD[1:], **self.settings())

    def land(self, day: int) -> None:
        """Let loaders bring the raw tables of a day, one after the other, in the place of those that are there."""
        self.day = day
        self.replace_raw_tables()
        for table in self.raw_tables():
            if not self.is_from_loader(table):
                self.warehouse.execute(*table.statements())

    def replace_raw_tables(self) -> None:
        """Let loaders bring the raw tables of the day once more, which they can while a run goes on."""
        for table in filter(self.is_from_loader, self.raw_tables()):
            if self.warehouse.target == "postgres":
                self.warehouse.execute(*table.statements())
                continue
            coming, place = (self.warehouse.folder / name for name in ("coming", "raw"))
            table.write(coming, Random(table.name))
            (place / table.source).mkdir(parents=True, exist_ok=True)
            (coming / table.source / f"{table.name}.csv").replace(place / table.source / f"{table.name}.csv")

    def is_from_loader(self, table: HostileTable) -> bool:
        """Whether a loader brings a raw table; nobody else can write while a run has the file of DuckDB."""
        return self.warehouse.target == "postgres" or table.source not in KEPT_HERE

    def raw_tables(self) -> list[HostileTable]:
        """The raw tables of the day."""
        return raw_tables(self.day, without="\0" if self.warehouse.target == "postgres" else "")

    def keep(self) -> None:
        """Remember the warehouse as it is."""
        if isinstance(self.warehouse, PostgresWarehouse):
            make_database(self.warehouse.host, "kept", template=self.warehouse.database)
            return
        (self.warehouse.folder / "kept").mkdir()
        for file in self.warehouse.folder.glob("*.duckdb"):
            shutil.copy(file, self.warehouse.folder / "kept")

    def restore(self) -> None:
        """Make the warehouse what it was when it was kept."""
        if isinstance(self.warehouse, PostgresWarehouse):
            at_server(self.warehouse.host, f"drop database {self.warehouse.database} with (force)")
            make_database(self.warehouse.host, self.warehouse.database, template="kept")
            return
        for file in self.warehouse.folder.glob("*.duckdb*"):
            file.unlink()
        for file in (self.warehouse.folder / "kept").iterdir():
            shutil.copy(file, self.warehouse.folder)
