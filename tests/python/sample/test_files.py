"""The files repeat byte for byte and are those in the repository."""

import os
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import yaml

from warehouse_cdp.sample import generate, write_csv, write_parquet
from warehouse_cdp.sample.tables import TABLES

PEOPLE = 120
PROJECT = Path(__file__).parents[3]


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.csv"))}


def test_same_seed_gives_same_bytes(tmp_path: Path) -> None:
    write_csv(tmp_path / "a", PEOPLE, seed=1)
    write_csv(tmp_path / "b", PEOPLE, seed=1)
    assert _bytes(tmp_path / "a") == _bytes(tmp_path / "b")


def test_another_seed_gives_other_people(tmp_path: Path) -> None:
    write_csv(tmp_path / "a", PEOPLE, seed=1)
    write_csv(tmp_path / "b", PEOPLE, seed=2)
    one, two = _bytes(tmp_path / "a"), _bytes(tmp_path / "b")
    assert all(one[name] != two[name] for name in one)


@pytest.mark.parametrize("hash_seed", ["0", "1"])
def test_hash_seed_changes_nothing(tmp_path: Path, hash_seed: str) -> None:
    write_csv(tmp_path / "here", PEOPLE, seed=1)
    code = f"import pathlib, warehouse_cdp.sample as s; s.write_csv(pathlib.Path('there'), {PEOPLE}, 1)"
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(PROJECT / "src")}
    command = [sys.executable, "-c", code]
    subprocess.run(command, env=environment, cwd=tmp_path, check=True)
    assert _bytes(tmp_path / "here") == _bytes(tmp_path / "there")


def test_committed_seeds_are_what_the_generator_writes(tmp_path: Path, seeds: Path) -> None:
    write_csv(tmp_path)
    assert _bytes(tmp_path) == _bytes(seeds)


def test_row_counts_are_reported(tmp_path: Path) -> None:
    counts = write_csv(tmp_path, PEOPLE)
    assert set(counts) == set(TABLES)
    # No field of the sample holds a line end, so lines are rows.
    lines = {name: (tmp_path / f"sample_{name}.csv").read_text("utf-8").count("\n") - 1 for name in TABLES}
    assert counts == lines


def test_files_stay_small(seeds: Path) -> None:
    sizes = {path.name: path.stat().st_size for path in seeds.glob("*.csv")}
    assert max(sizes.values()) < 1_000_000
    assert sum(sizes.values()) < 4_500_000


def test_files_are_plain_utf8_with_lf(seeds: Path) -> None:
    for content in _bytes(seeds).values():
        assert b"\r" not in content
        content.decode("utf-8")


def test_properties_name_every_column_as_text(seeds: Path) -> None:
    entries = yaml.safe_load((seeds / "_sample.yml").read_text("utf-8"))["seeds"]
    types = {entry["name"].removeprefix("sample_"): entry["config"]["column_types"] for entry in entries}
    assert types == {name: dict.fromkeys(columns, "text") for name, columns in TABLES.items()}


def test_parquet_holds_the_rows_of_the_csv_where_raw_path_looks_for_them(tmp_path: Path) -> None:
    counts = write_parquet(tmp_path, PEOPLE, seed=1)
    expected = generate(PEOPLE, seed=1)
    assert counts == {name: len(rows) for name, rows in expected.items()}
    files = {f"{path.parent.name}__{path.stem}": path for path in tmp_path.rglob("*.parquet")}
    assert set(files) == set(TABLES)
    for name, path in files.items():
        rows = [{column: value or "" for column, value in row.items()} for row in pq.read_table(path).to_pylist()]
        assert rows == expected[name], name


def test_parquet_has_a_file_for_a_table_without_rows(tmp_path: Path) -> None:
    counts = write_parquet(tmp_path, people=1, seed=1)
    assert set(counts) == set(TABLES)
    empty = [name for name, count in counts.items() if not count]
    assert empty
    for name in empty:
        assert pq.read_table(tmp_path / f"{name.replace('__', '/')}.parquet").column_names == list(TABLES[name])
