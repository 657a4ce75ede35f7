"""The benchmark of warehouses compares like with like and counts the server's time."""

import json
from contextlib import closing
from pathlib import Path

import duckdb
import psycopg2
import pytest

from benchmarks.warehouses.builds import Build, node_seconds
from benchmarks.warehouses.loading import load_duckdb, load_postgres, made_sample
from benchmarks.warehouses.report import lines_by_node, ratio, table, total_lines
from benchmarks.warehouses.server import private_server
from warehouse_cdp.sample.tables import TABLES


def test_tests_are_summed_by_kind_and_the_slowest_model_comes_first() -> None:
    duckdb_seconds = {"model.p.a": 1.0, "model.p.b": 2.0, "test.p.x.1": 0.5, "test.p.y.2": 0.25, "unit_test.p.u": 1.0}
    postgres_seconds = {"model.p.a": 3.0, "model.p.b": 2.5, "test.p.x.1": 1.0, "test.p.y.2": 1.0, "unit_test.p.u": 0.5}
    assert lines_by_node(duckdb_seconds, postgres_seconds) == [
        ("a", 1.0, 3.0),
        ("b", 2.0, 2.5),
        ("(data tests)", 0.75, 2.0),
        ("(unit tests)", 1.0, 0.5),
    ]


def test_builds_of_different_models_are_not_compared() -> None:
    with pytest.raises(ValueError, match=r"model\.p\.b"):
        lines_by_node({"model.p.a": 1.0}, {"model.p.a": 1.0, "model.p.b": 1.0})


def test_a_table_leaves_out_what_is_short_and_says_so() -> None:
    written = table("model", [("slow", 1.0, 3.1), ("short", 0.1, 0.2)], at_least=0.5)
    assert "| slow | 1.0 | 3.1 | 3.1 |" in written
    assert "short |" not in written
    assert written.endswith("1 more took less than 0.5 s on both.")
    assert ratio(0.0, 5.0) == "–"


def test_cpu_time_is_that_of_dbt_and_of_the_server() -> None:
    on_duckdb = Build(wall_seconds=10, dbt_cpu_seconds=15, server_cpu_seconds=0, nodes={})
    on_postgres = Build(wall_seconds=20, dbt_cpu_seconds=5, server_cpu_seconds=12, nodes={})
    assert total_lines(on_duckdb, on_postgres)[1] == ("CPU time", 15, 17)


def test_seconds_are_read_from_what_dbt_leaves_behind(tmp_path: Path) -> None:
    results = {"results": [{"unique_id": "model.p.a", "execution_time": 1.5, "status": "success"}]}
    (tmp_path / "run_results.json").write_text(json.dumps(results))
    assert node_seconds(tmp_path / "run_results.json") == {"model.p.a": 1.5}


def test_both_warehouses_are_given_the_same_rows_and_the_servers_work_is_counted(tmp_path: Path) -> None:
    sample = made_sample(tmp_path, people=20)
    assert made_sample(tmp_path, people=20) == sample
    load_duckdb(tmp_path / "warehouse.duckdb", sample)
    names = [name.partition("__")[::2] for name in TABLES]
    queries = [f'select * from {schema}."{name}"' for schema, name in names]
    with private_server() as server:
        load_postgres(server.host, "benchmark", sample)
        before = server.cpu_seconds()
        with (
            duckdb.connect(str(tmp_path / "warehouse.duckdb"), read_only=True) as on_duckdb,
            closing(psycopg2.connect(host=server.host, dbname="benchmark", user="postgres")) as on_postgres,
            on_postgres.cursor() as cursor,
        ):
            for query in queries:
                cursor.execute(query)
                rows = cursor.fetchall()
                assert rows
                assert sorted(map(repr, rows)) == sorted(map(repr, on_duckdb.sql(query).fetchall())), query
            cursor.execute("select count(*) from generate_series(1, 3000000)")
        # The connection is closed: what its process used must not be lost with it.
        assert server.cpu_seconds() - before > 0.2
