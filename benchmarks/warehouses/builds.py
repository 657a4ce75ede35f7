"""Runs of ``dbt build`` in processes of their own, with the time that they took."""

import datetime as dt
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.warehouses.cpu_clock import CpuClock, tree_seconds

PROJECT = Path(__file__).parents[2]

# The raw tables stand where a loader would have put them; the clock stands still, so that both build the same rows.
VARIABLES = {"sample_data": False, "run_at": "2026-01-01 00:00:00"}


@dataclass(frozen=True)
class Spent:
    """Time that something took.

    Attributes:
        wall: Seconds that passed.
        cpu: Seconds of CPU time, of dbt and of the database server.
    """

    wall: float = 0.0
    cpu: float = 0.0

    def __add__(self, other: "Spent") -> "Spent":
        """Add up."""
        return Spent(self.wall + other.wall, self.cpu + other.cpu)


@dataclass(frozen=True)
class Build:
    """What one build took.

    Attributes:
        total: From the start of the process to its end.
        server_cpu: How much of the CPU time was the server's; an embedded warehouse has none.
        nodes: Each model, seed and test by its unique id.
    """

    total: Spent
    server_cpu: float
    nodes: dict[str, Spent]


def run_build(target: str, folder: Path, threads: int, environment: dict[str, str], server_pid: int | None) -> Build:
    """Run ``dbt build`` and measure it.

    Args:
        target: Name of the warehouse in ``profiles.yml``.
        folder: Where dbt writes its target and logs.
        threads: How many nodes dbt runs at a time.
        environment: What the profile reads from the environment.
        server_pid: First process of the database server, if there is one.

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
    server_before = _server_seconds(server_pid)
    started = time.time()
    with output.open("wb") as sink:
        process = subprocess.Popen(
            command, cwd=folder, env=inherited | environment, stdout=sink, stderr=subprocess.STDOUT
        )
        with CpuClock(lambda: tree_seconds(process.pid) + _server_seconds(server_pid)) as clock:
            process.wait()
    ended = time.time()
    if process.returncode:
        raise RuntimeError(f"dbt build failed on {target}; its output is in {output}.")
    nodes = {
        unique_id: Spent(end - start, clock.between(start, end))
        for unique_id, (start, end) in node_spans(folder / "target" / "run_results.json").items()
    }
    return Build(
        Spent(ended - started, clock.between(started, ended)), _server_seconds(server_pid) - server_before, nodes
    )


def node_spans(run_results: Path) -> dict[str, tuple[float, float]]:
    """Read when each node of a run started and ended.

    Args:
        run_results: The file that dbt leaves behind.

    Returns:
        Start and end, seconds since the epoch, by unique id.
    """
    spans = {}
    for result in json.loads(run_results.read_text())["results"]:
        moments = [
            dt.datetime.fromisoformat(step[moment]).replace(tzinfo=dt.UTC).timestamp()
            for step in result["timing"]
            for moment in ("started_at", "completed_at")
        ]
        spans[result["unique_id"]] = (min(moments), max(moments))
    return spans


def _server_seconds(pid: int | None) -> float:
    return tree_seconds(pid) if pid else 0.0
