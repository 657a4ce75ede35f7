"""No marked value of a raw table gets into output, logs, target, documentation or charts, also where runs fail."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.python.declared import PROJECT
from tests.python.failures.marked import FAILURES, MARK, marked_tables, project_with_failures
from tests.python.warehouses import Warehouse

pytestmark = [pytest.mark.dbt, pytest.mark.long]


@pytest.mark.parametrize("target", ["duckdb", "postgres"])
def test_nothing_of_a_person_leaves_the_warehouse(
    target: str, new_empty: Callable[[str, str], Warehouse], tmp_path: Path
) -> None:
    warehouse = new_empty(target, "marked")
    warehouse.project = project_with_failures(tmp_path / "project")
    warehouse.log_level, warehouse.writes_json = "debug", True
    warehouse.execute(*marked_tables())

    build = warehouse.dbt("build", "--exclude", "test_type:unit", sample_data=False)
    assert build.returncode == 1
    assert {
        name for name in FAILURES if f"in model {name}" in build.stdout or f"in test {name}" in build.stdout
    } == FAILURES
    assert "Not published" in build.stdout
    # What is told still helps.
    assert "invalid input syntax for type integer" in build.stdout or "string to INT32, column email" in build.stdout
    assert "line 4, in model" in build.stdout or "line 3, in model" in build.stdout
    assert "ValueError: (message withheld, it may quote data)" in build.stdout
    docs = warehouse.dbt("docs", "generate", sample_data=False)
    assert docs.returncode == 0, docs.stdout[-3000:]
    # A process of its own: dbt-duckdb keeps the file open for the life of one.
    drawn = subprocess.run(
        [
            *(sys.executable, "-c", "from warehouse_cdp.cli import main; main()", "charts", "--target", target),
            *("--project-dir", str(warehouse.project), "--profiles-dir", str(PROJECT)),
        ],
        env=os.environ | warehouse.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert drawn.returncode == 0, drawn.stdout

    (count_marked,) = warehouse.rows(f"select count(*) from marts.customers where email like '%{MARK}%'")
    assert count_marked[0] != 0
    output = "\n".join([build.stdout, docs.stdout, drawn.stdout])
    assert [line for line in output.splitlines() if MARK in line.lower()] == []
    files = [
        file
        for folder in (warehouse.folder, warehouse.project)
        for file in folder.rglob("*")
        if file.is_file() and not file.name.startswith("warehouse.duckdb")
    ]
    assert {"dbt.log", "manifest.json", "run_results.json", "catalog.json", "match_weights.html"} <= {
        f.name for f in files
    }
    assert [str(file) for file in files if MARK.encode() in file.read_bytes().lower()] == []
