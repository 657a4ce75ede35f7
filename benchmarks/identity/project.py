"""The project itself as a contestant: its identity models in a DuckDB file, measured model by model."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import duckdb
import yaml

from benchmarks.identity.processes import Cost, Finished, run
from benchmarks.warehouses.builds import PROJECT, node_spans

UPSTREAM = [
    *("path:models/quarantine", "path:models/staging", "path:models/intermediate"),
    *("path:python_models/standardisation", "path:python_models/consents"),
]
IDENTITY = ["path:models/identity", "path:python_models/identity"]
SWITCHES = [
    name for name in yaml.safe_load((PROJECT / "dbt_project.yml").read_text())["vars"] if name.endswith("_enabled")
]
# What every contestant is given: as the project standardises it, so that the matching is compared and not the cleaning.
RECORDS = """
    select
        record_id, first_name_match as first_name, last_name_match as last_name, birth_date::varchar as birth_date, sex,
        email_match as email, phone, national_id, street_match as street, postal_code_match as postal_code,
        city_match as city
    from identity.int_identity__records
    order by record_id
"""
TRUTH = """
    select record_id, person_id
    from staging.stg_labels__labelled_records inner join identity.int_identity__records using (record_id)
"""
CLUSTERS = "select record_id, customer_id as cluster_id from identity.int_identity__customer_records"


@dataclass(frozen=True)
class Project:
    """A database of its own in which the project is built.

    Attributes:
        folder: Where the database is and what dbt leaves behind.
    """

    folder: Path

    @property
    def database(self) -> Path:
        """The DuckDB file."""
        return self.folder / "warehouse.duckdb"

    def build_identity(self, raw: Path, day: int) -> tuple[Cost, dict[str, Cost]]:
        """Build up to the customers' ids; only the identity models are measured.

        Args:
            raw: Folder of Parquet files; sources without one are switched off.
            day: Of the run: 1 for the first in this database, then 2.

        Returns:
            Cost of all identity models (memory: that of the whole process), and of each of them.
        """
        self._dbt(raw, day, "seed", ["seed"])
        self._dbt(raw, day, "upstream", ["run", "--select", *UPSTREAM])
        finished = self._dbt(raw, day, "identity", ["run", "--select", *IDENTITY])
        peak = finished.cost.peak
        results = self.folder / f"{day}_identity" / "target" / "run_results.json"
        models = {
            unique_id.rsplit(".", 1)[-1]: Cost(end - start, finished.clock.between(start, end), peak)
            for unique_id, (start, end) in node_spans(results).items()
        }
        wall, cpu = (sum(getattr(cost, figure) for cost in models.values()) for figure in ("wall", "cpu"))
        return Cost(wall, cpu, peak), models

    def write(self, query: str, path: Path) -> Path:
        """Write rows of the database into a Parquet file.

        Args:
            query: Gives the rows.
            path: The file.

        Returns:
            The file.
        """
        with duckdb.connect(str(self.database), read_only=True) as connection:
            connection.execute(f"copy ({query}) to '{path}'")
        return path

    def _dbt(self, raw: Path, day: int, step: str, arguments: list[str]) -> Finished:
        variables = {
            "sample_data": False,
            "raw_path": str(raw),
            # Later than anything in the data.
            "run_at": f"2026-01-{day:02} 00:00:00",
            "default_country": None,
            **{switch: (raw / switch.removesuffix("_enabled")).exists() for switch in SWITCHES},
        }
        folder = self.folder / f"{day}_{step}"
        command = [
            *(sys.executable, "-c", "from dbt.cli.main import cli; cli()", *arguments, "--target", "duckdb"),
            *("--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT), "--threads", "1", "--no-use-colors"),
            *("--target-path", str(folder / "target"), "--log-path", str(folder / "logs")),
            *("--vars", json.dumps(variables)),
        ]
        return run(command, folder / "output.txt", {"CDP_DUCKDB_PATH": str(self.database)})
