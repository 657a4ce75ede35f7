"""The published DuckDB file is replaced completely or not at all; nothing that failed or was killed is left behind."""

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.python.publication.versions import fill, versions
from warehouse_cdp.publication.duckdb_file import remove_leftovers, write_files
from warehouse_cdp.publication.replacing import PartlyReplacedError


@pytest.mark.parametrize("is_removed_at_the_start", [True, False])
def test_a_killed_reader_who_could_write_keeps_nobody_out(
    session: duckdb.DuckDBPyConnection, tmp_path: Path, is_removed_at_the_start: bool
) -> None:
    file = tmp_path / "published.duckdb"
    write_files(session, {file: fill(1)})
    killed = f"import duckdb, os; c = duckdb.connect({str(file)!r}); c.execute('create table t (a int)'); os._exit(9)"
    subprocess.run([sys.executable, "-c", killed], check=False)
    log = file.with_name("published.duckdb.wal")
    assert log.exists()
    if is_removed_at_the_start:
        # As an earlier version of the file would have it.
        left = log.read_bytes()
        write_files(session, {file: fill(2)})
        log.write_bytes(left)
        with pytest.raises(duckdb.Error):
            versions(file)
        remove_leftovers(file)
    else:
        write_files(session, {file: fill(2)})
    assert versions(file) == [(2,)]


def test_a_failure_leaves_the_old_file_and_nothing_else(session: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    file = tmp_path / "published.duckdb"
    write_files(session, {file: fill(1)})
    with pytest.raises(duckdb.Error):
        write_files(session, {file: [*fill(2), "select error('full')"]})
    assert versions(file) == [(1,)]
    assert sorted(path.name for path in tmp_path.glob("published*")) == [file.name]
    write_files(session, {file: fill(3)})
    assert versions(file) == [(3,)]


def test_files_are_replaced_when_all_are_complete(session: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    files = [tmp_path / "published.duckdb", tmp_path / "published_analyst.duckdb"]
    write_files(session, dict.fromkeys(files, fill(1)))
    with pytest.raises(duckdb.Error):
        write_files(session, {files[0]: fill(2), files[1]: [*fill(2), "select error('full')"]})
    assert [versions(file) for file in files] == [[(1,)], [(1,)]]
    assert sorted(tmp_path.glob("published*")) == files


def test_the_first_file_is_replaced_last_and_a_failure_names_those_before(
    session: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    files = [tmp_path / f"published{role}.duckdb" for role in ("", "_analyst", "_marketer")]
    write_files(session, dict.fromkeys([files[0], files[2]], fill(1)))
    files[1].mkdir()
    with pytest.raises(PartlyReplacedError) as failure:
        write_files(session, dict.fromkeys(files, fill(2)))
    assert failure.value.replaced == [files[2]]
    assert [versions(file) for file in (files[0], files[2])] == [[(1,)], [(2,)]]
    assert sorted(tmp_path.glob("published*")) == files


def test_what_a_killed_run_left_is_removed(session: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    file = tmp_path / "published.duckdb"
    for ending in (".being_published", ".being_published.wal"):
        (tmp_path / f"published.duckdb{ending}").write_text("half")
    (tmp_path / "another_published.duckdb.being_published").write_text("not ours")
    remove_leftovers(file)
    assert sorted(path.name for path in tmp_path.glob("*published*")) == ["another_published.duckdb.being_published"]
