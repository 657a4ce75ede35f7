"""Processes and what they took: time that passed, CPU time and memory."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.warehouses.builds import PROJECT
from benchmarks.warehouses.cpu_clock import CpuClock, tree_seconds


@dataclass(frozen=True)
class Cost:
    """What something took.

    Attributes:
        wall: Seconds that passed.
        cpu: Seconds of CPU time.
        peak: Most memory that was in use at a time, in GB.
    """

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True)
class Finished:
    """A process that has ended.

    Attributes:
        cost: Of the whole process, its start included.
        clock: Tells its CPU time for a span.
    """

    cost: Cost
    clock: CpuClock


def run(command: list[str], output: Path, environment: dict[str, str] | None = None) -> Finished:
    """Run a command in the project's folder and measure it.

    Args:
        command: Program and arguments.
        output: File for what it prints.
        environment: Variables beside those that are set, of which the project's own are left out.

    Returns:
        What it took.

    Raises:
        RuntimeError: If it failed; says where its output is.
    """
    # What the caller's shell says of a warehouse is about another one.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("CDP_", "DBT_", "PG"))}
    output.parent.mkdir(parents=True, exist_ok=True)
    started = time.time()
    with output.open("wb") as sink:
        process = subprocess.Popen(
            command, cwd=PROJECT, env=inherited | (environment or {}), stdout=sink, stderr=subprocess.STDOUT
        )
        with CpuClock(lambda: tree_seconds(process.pid)) as clock:
            # Tells the memory of this process and those below it alone; the resource module has one peak for all.
            _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"A step of the benchmark failed; its output is in {output}.")
    cost = Cost(time.time() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024**2)
    return Finished(cost, clock)
