"""The published DuckDB file is replaced in one step or not at all, and leaves nothing behind."""

import os
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from warehouse_cdp.publication.duckdb_file import ALIAS, published_file, remove_leftovers, write_files
from warehouse_cdp.publication.replacing import PartlyReplacedError

# Owner read and write, user 12345 read, group read, mask read, others nothing: as Linux keeps an access list.
NOBODY = 0xFFFFFFFF
ENTRIES = [(1, 6, NOBODY), (2, 4, 12345), (4, 4, NOBODY), (16, 4, NOBODY), (32, 0, NOBODY)]
ACL = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in ENTRIES)


def fill(version: int) -> list[str]:
    """Statements that fill a file."""
    return [f"create schema {ALIAS}.share", f"create table {ALIAS}.share.t as select {version} as version, * from rows"]


@pytest.fixture
def session(tmp_path: Path) -> duckdb.DuckDBPyConnection:
    """A working file."""
    connection = duckdb.connect(str(tmp_path / "working.duckdb"))
    connection.execute("create table rows as select range as n from range(1000)")
    return connection


def versions(file: Path) -> list[tuple[object, ...]]:
    """What a reader gets."""
    with duckdb.connect(str(file), read_only=True) as reader:
        return reader.sql("select distinct version from share.t").fetchall()


def test_the_file_is_replaced_and_keeps_its_access_rights(session: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    file = tmp_path / "it's published.duckdb"
    write_files(session, {file: fill(1)})
    assert file.stat().st_mode & 0o777 == 0o600
    groups = [12345] if os.getuid() == 0 else os.getgroups()
    os.chown(file, -1, groups[-1])
    file.chmod(0o640)
    begun = time.time()
    write_files(session, {file: fill(2)})
    assert versions(file) == [(2,)]
    assert file.stat().st_mode & 0o777 == 0o640
    assert file.stat().st_gid == groups[-1]
    assert file.stat().st_mtime > begun - 1
    assert sorted(path.name for path in tmp_path.glob("it's*")) == [file.name]


def test_the_file_keeps_its_access_list(session: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    file = tmp_path / "published.duckdb"
    write_files(session, {file: fill(1)})
    try:
        os.setxattr(file, "system.posix_acl_access", ACL)
    except OSError:
        pytest.skip("no access lists on this file system")
    write_files(session, {file: fill(2)})
    assert os.getxattr(file, "system.posix_acl_access") == ACL


def test_nobody_else_reads_a_file_that_is_being_written(session: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    modes: list[int] = []

    def looked_at() -> Iterator[str]:
        for statement in fill(1):
            yield statement
            modes.extend(path.stat().st_mode & 0o777 for path in tmp_path.glob("published*"))

    write_files(session, {tmp_path / "published.duckdb": looked_at()})
    assert set(modes) == {0o600}


def test_who_reads_keeps_the_version_that_they_opened(session: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    file = tmp_path / "published.duckdb"
    write_files(session, {file: fill(1)})
    with duckdb.connect(str(file), read_only=True) as reader:
        write_files(session, {file: fill(2)})
        assert reader.sql("select distinct version from share.t").fetchall() == [(1,)]
    assert versions(file) == [(2,)]


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


@pytest.mark.parametrize(
    ("working", "prefix", "published"),
    [
        ("warehouse_cdp.duckdb", "", "warehouse_cdp_published.duckdb"),
        ("/data/cdp.db", "anna", "/data/anna_cdp_published.db"),
        ("cdp", "", "cdp_published.duckdb"),
        (":memory:", "", None),
        ("md:cdp", "", None),
        ("s3://bucket/cdp.duckdb", "", None),
    ],
)
def test_the_published_file_is_beside_the_working_one(working: str, prefix: str, published: str | None) -> None:
    assert published_file(working, prefix) == (Path(published) if published else None)


def test_a_role_has_a_file_of_its_own() -> None:
    assert published_file("cdp.duckdb", "anna", "analyst") == Path("anna_cdp_published_analyst.duckdb")
