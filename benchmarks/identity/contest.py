"""All contestants on the same records, each in processes of its own."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from benchmarks.identity.accuracy import judge
from benchmarks.identity.data import without_one_percent
from benchmarks.identity.processes import Cost, run
from benchmarks.identity.project import CLUSTERS, RECORDS, TRUTH, Project
from benchmarks.identity.report import Contestant
from benchmarks.identity.thresholds import best_threshold


@dataclass(frozen=True)
class Contest:
    """What came out of a contest.

    Attributes:
        count_records: Records that every contestant was given.
        contestants: The project, the Splink script and exact rules.
        models: What each identity model took, by run of the project.
        count_later: Records that only the later run had; 0 without one.
        later_cpu: CPU seconds of the later run's identity models; 0 without one.
    """

    count_records: int
    contestants: list[Contestant]
    models: dict[str, dict[str, Cost]]
    count_later: int
    later_cpu: float


def hold(raw: Path, folder: Path, later_run: bool, say: Callable[[str], None]) -> Contest:
    """Let the project, a Splink script and exact rules find who is whom.

    Args:
        raw: Folder of Parquet files as var raw_path reads them.
        folder: For what they leave behind; emptied first.
        later_run: Whether the project builds without one row in a hundred first, and then once more with all.
        say: Is told what is being done.

    Returns:
        What came out.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    project = Project(folder / "project")
    say("The project …")
    first_raw = without_one_percent(raw, folder / "raw_but_one_percent") if later_run else raw
    cost, models = project.build_identity(first_raw, day=1)
    runs = {"first run": models}
    count_first = _count(project)
    later_cpu = 0.0
    if later_run:
        say("The project again, with the records that were left out …")
        later, runs["later run"] = project.build_identity(raw, day=2)
        later_cpu = later.cpu
    records = project.write(RECORDS, folder / "records.parquet")
    truth = project.write(TRUTH, folder / "truth.parquet")
    ours = judge(project.write(CLUSTERS, folder / "project.parquet"), truth)
    contestants = [Contestant("this project", ours, cost)]

    say("A Splink script …")
    pairs, clusters = folder / "pairs.parquet", folder / "splink.parquet"
    cost = _contestant("splink_script", folder, records, pairs, clusters)
    contestants.append(Contestant("Splink script, threshold 0.95", judge(clusters, truth), cost))
    weight, accuracy = best_threshold(records, pairs, truth, folder)
    contestants.append(Contestant(f"Splink script, threshold by labels ({weight:g} bits)", accuracy, cost))

    say("Exact rules …")
    clusters = folder / "exact.parquet"
    cost = _contestant("exact_rules", folder, records, clusters)
    contestants.append(Contestant("exact rules", judge(clusters, truth), cost))
    return Contest(_count(project), contestants, runs, _count(project) - count_first, later_cpu)


def _contestant(module: str, folder: Path, *files: Path) -> Cost:
    command = [sys.executable, "-m", f"benchmarks.identity.{module}", *map(str, files)]
    return run(command, folder / f"{module}.txt").cost


def _count(project: Project) -> int:
    with duckdb.connect(str(project.database), read_only=True) as connection:
        return int(connection.sql("select count(*) from identity.int_identity__records").fetchall()[0][0])
