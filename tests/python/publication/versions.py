"""Versions of a published DuckDB file: how tests write one and what a reader gets."""

from pathlib import Path

import duckdb

from warehouse_cdp.publication.duckdb_file import ALIAS


def fill(version: int) -> list[str]:
    """Statements that fill a file with a version."""
    return [f"create schema {ALIAS}.share", f"create table {ALIAS}.share.t as select {version} as version, * from rows"]


def versions(file: Path) -> list[tuple[object, ...]]:
    """What a reader gets."""
    with duckdb.connect(str(file), read_only=True) as reader:
        return reader.sql("select distinct version from share.t").fetchall()
