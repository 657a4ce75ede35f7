"""Runs of ``dbt build`` in processes of their own, with the time that they took."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]

# The raw tables stand where a loader would have put them; the clock stands still, so that both build the same rows.
VARIABLES = {"sample_data": False, "run_at": "2026-01-01 00:00:00"}


@dataclass(frozen=True)
class Build:
    """What one build took.

    Attributes:
        wall_seconds: From the start of the process to its end.
        dbt_cpu_seconds: CPU time of the process, which for DuckDB is also the warehouse.
        server_cpu_seconds: CPU time of the database server meanwhile.
        nodes: Seconds of each model, seed and test by its unique id.
    """

    wall_seconds: float
    dbt_cpu_seconds: float
    server_cpu_seconds: float
    nodes: dict[str, float]

    @property
    def cpu_seconds(self) -> float:
        """All CPU time."""
        return self.dbt_cpu_seconds + self.server_cpu_seconds


def run_build(
    target: str, folder: Path, threads: int, environment: dict[str, str], server_cpu: Callable[[], float]
) -> Build:
    """Run ``dbt build`` and measure it.

    Args:
        target: Name of the warehouse in ``profiles.yml``.
        folder: Where dbt writes its target and logs.
        threads: How many nodes dbt runs at a time.
        environment: What the profile reads from the environment.
        server_cpu: Gives the CPU seconds that the server has used so far.

    Returns:
        What the build took.

    Raises:
        RuntimeError: If the build failed; says where its output is.
    """
    command = [
        *(sys.executable, "-c", "from dbt.cli.main import cli; cli()", "build", "--target", target),
        *("--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT), "--threads", str(threads)),
        *("--target-path", str(folder / "target"), "--log-path", str(folder / "logs")),
        *("--vars", json.dumps(VARIABLES), "--no-use-colors"),
    ]
    folder.mkdir(parents=True)
    output = folder / "output.txt"
    # What the caller's shell says of a warehouse is about another one.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("CDP_", "DBT_", "PG"))}
    server_before = server_cpu()
    started = time.monotonic()
    with output.open("wb") as sink:
        process = subprocess.Popen(
            command, cwd=folder, env=inherited | environment, stdout=sink, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall_seconds = time.monotonic() - started
    if process.returncode:
        raise RuntimeError(f"dbt build failed on {target}; its output is in {output}.")
    return Build(
        wall_seconds=wall_seconds,
        dbt_cpu_seconds=usage.ru_utime + usage.ru_stime,
        server_cpu_seconds=server_cpu() - server_before,
        nodes=node_seconds(folder / "target" / "run_results.json"),
    )


def node_seconds(run_results: Path) -> dict[str, float]:
    """Read how long each node of a run took.

    Args:
        run_results: The file that dbt leaves behind.

    Returns:
        Seconds by unique id.
    """
    results = json.loads(run_results.read_text())["results"]
    return {result["unique_id"]: float(result["execution_time"]) for result in results}
