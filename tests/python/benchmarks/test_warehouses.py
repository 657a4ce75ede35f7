"""The benchmark of warehouses compares like with like and attributes CPU time to what used it."""

import json
import os
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC
from pathlib import Path
from typing import Any

import duckdb
import psycopg2
import pytest

from benchmarks.warehouses.builds import Spent, node_spans
from benchmarks.warehouses.cpu_clock import CpuClock, tree_seconds
from benchmarks.warehouses.loading import load_duckdb, load_postgres, made_sample
from benchmarks.warehouses.report import lines_by_node, table
from benchmarks.warehouses.schemas import loader_schema
from benchmarks.warehouses.server import private_server
from warehouse_cdp.sample.tables import TABLES


def test_tests_are_summed_by_kind_and_the_costliest_model_comes_first() -> None:
    tests = ["test.p.x.1", "test.p.y.2"]
    on_duckdb = {"model.p.a": Spent(1, 2), "model.p.b": Spent(2, 4)} | dict.fromkeys(tests, Spent(0.5, 0.25))
    on_postgres = {"model.p.a": Spent(3, 1), "model.p.b": Spent(2, 3)} | dict.fromkeys(tests, Spent(1, 1))
    assert lines_by_node(on_duckdb, on_postgres) == [
        ("b", Spent(2, 4), Spent(2, 3)),
        ("(data tests)", Spent(1, 0.5), Spent(2, 2)),
        ("a", Spent(1, 2), Spent(3, 1)),
    ]


def test_builds_of_different_models_are_not_compared() -> None:
    with pytest.raises(ValueError, match=r"model\.p\.b"):
        lines_by_node({"model.p.a": Spent()}, {"model.p.a": Spent(), "model.p.b": Spent()})


def test_a_table_tells_ratios_and_how_many_lines_it_leaves_out() -> None:
    lines = [
        ("slow", Spent(1, 2), Spent(3.1, 5)),
        ("short", Spent(1, 0.1), Spent(1, 0.2)),
        ("new", Spent(), Spent(1, 1)),
    ]
    written = table(lines, at_least=0.5).splitlines()
    assert written[2:4] == ["| slow | 1.0 | 3.1 | 3.1 | 2.0 | 5.0 | 2.5 |", "| new | 0.0 | 1.0 | – | 0.0 | 1.0 | – |"]
    assert written[-1] == "1 more took less than 0.5 s of CPU time on both."


def test_spans_are_read_from_what_dbt_leaves_behind(tmp_path: Path) -> None:
    timing = [
        {"name": "compile", "started_at": "1970-01-01T00:00:01.500000Z", "completed_at": "1970-01-01T00:00:02.000000Z"},
        {"name": "execute", "started_at": "1970-01-01T00:00:02.000000Z", "completed_at": "1970-01-01T00:00:04.250000Z"},
    ]
    (tmp_path / "run_results.json").write_text(json.dumps({"results": [{"unique_id": "model.p.a", "timing": timing}]}))
    assert node_spans(tmp_path / "run_results.json") == {"model.p.a": (1.5, 4.25)}


def test_cpu_time_is_told_for_a_span() -> None:
    with CpuClock(time.process_time) as clock:
        idle_from = time.time()
        time.sleep(0.5)
        busy_from = time.time()
        before = time.process_time()
        while time.process_time() < before + 0.5:
            pass
        busy_until = time.time()
    assert clock.between(idle_from, busy_from) < 0.2
    assert 0.3 < clock.between(busy_from, busy_until) < 0.7


def test_the_time_of_processes_that_have_ended_counts() -> None:
    busy = "import time\nwhile time.process_time() < 0.5: pass"
    before = tree_seconds(os.getpid())
    subprocess.run([sys.executable, "-c", busy], check=True)
    # the system counts in hundredths of a second
    assert tree_seconds(os.getpid()) - before >= 0.48


def test_both_warehouses_are_given_the_same_rows(tmp_path: Path) -> None:
    sample = made_sample(tmp_path, people=20)
    assert made_sample(tmp_path, people=20) == sample
    load_duckdb(tmp_path / "warehouse.duckdb", sample)
    names = [name.partition("__")[::2] for name in TABLES]
    queries = {f'select * from {loader_schema(source)}."{name}"': source for source, name in names}
    with private_server() as server:
        load_postgres(server.host, "benchmark", sample)
        with (
            duckdb.connect(str(tmp_path / "warehouse.duckdb"), read_only=True) as on_duckdb,
            closing(psycopg2.connect(host=server.host, dbname="benchmark", user="postgres")) as on_postgres,
            on_postgres.cursor() as cursor,
        ):
            for query, source in queries.items():
                cursor.execute(query)
                rows = cursor.fetchall()
                # Few of so few people ask about their data.
                assert rows or source == "privacy"
                assert plain(rows) == plain(on_duckdb.sql(query).fetchall()), query


def plain(rows: list[tuple[Any, ...]]) -> list[str]:
    """Rows in one order, moments in one zone."""
    moments = ([value.astimezone(UTC) if getattr(value, "tzinfo", None) else value for value in row] for row in rows)
    return sorted(map(repr, moments))
