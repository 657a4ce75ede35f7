"""The published DuckDB file lies beside the working one and is replaced in one step, with the rights that it had."""

import os
import struct
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from tests.python.publication.versions import fill, versions
from warehouse_cdp.publication.duckdb_file import published_file, write_files

# Owner read and write, user 12345 read, group read, mask read, others nothing: as Linux keeps an access list.
NOBODY = 0xFFFFFFFF
ENTRIES = [(1, 6, NOBODY), (2, 4, 12345), (4, 4, NOBODY), (16, 4, NOBODY), (32, 0, NOBODY)]
ACL = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in ENTRIES)


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
