"""Publication as macros call it: methods of dbt's adapters."""

import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
from dbt.adapters.base.impl import BaseAdapter

from warehouse_cdp.publication import run
from warehouse_cdp.publication.duckdb_file import EVERYTHING, published_file, remove_leftovers, write_files
from warehouse_cdp.publication.replacing import PartlyReplacedError

# dbt finds nothing to do again where only the last hook failed.
ADVICE = "Once this is mended, `dbt build` publishes; `dbt retry` does not."


def begin_publication(self: BaseAdapter, *arguments: Any) -> list[list[str]]:
    """Give the state to keep while a run builds to macros; see :func:`run.begin_publication`."""
    return run.begin_publication(*arguments)


def judge_run(self: BaseAdapter, *arguments: Any) -> dict[str, Any]:
    """Give what a run leaves behind to macros; see :func:`run.judge_run`."""
    return run.judge_run(*arguments)


def find_published_file(self: BaseAdapter, prefix: str, role: str = EVERYTHING) -> str | None:
    """Give the path of a role's published file to macros.

    Args:
        self: The adapter of DuckDB.
        prefix: Prefix of the schemas, or nothing.
        role: Who reads it.

    Returns:
        The path; None where the database is no file of this machine, which nothing is published of.
    """
    file = published_file(self.config.credentials.path, prefix, role)
    return str(file) if file else None


def remove_published_leftovers(self: BaseAdapter, file: str) -> None:
    """Remove what a killed run or reader left of a published file, for macros.

    Args:
        self: The adapter of DuckDB.
        file: The published file.
    """
    remove_leftovers(Path(file))


def publish_files(self: BaseAdapter, files: Mapping[str, Sequence[str]]) -> str | None:
    """Write published files anew and put them in the place of the old ones.

    Args:
        self: The adapter of DuckDB.
        files: Each file with SQL that fills it.

    Returns:
        What went wrong, so that a macro can end the run with it; None if the files are in place.
    """
    # DuckDB's own cursor: what this does is no part of a transaction of dbt's.
    session = self.connections.get_thread_connection().handle.cursor()._cursor.cursor()
    try:
        write_files(session, {Path(file): statements for file, statements in files.items()})
    except Exception as failure:
        # What goes wrong with a file names the file; anything else could quote a row.
        said = failure if isinstance(failure, OSError | duckdb.IOException) else type(failure).__name__
        replaced = [str(file) for file in failure.replaced] if isinstance(failure, PartlyReplacedError) else []
        kept = ", ".join(file for file in files if file not in replaced)
        new = f"; {', '.join(sorted(replaced))} hold the new one already" if replaced else ""
        return f"{kept} could not be written, and the version before stays in place{new}: {said}. {ADVICE}"
    finally:
        session.close()
    return None


def make_hash_keys(self: BaseAdapter, schema: str, table: str) -> None:
    """Make the keys of pseudonyms where there are none; as parameters, which stand in no SQL and no log.

    Args:
        self: The adapter of DuckDB.
        schema: Schema of the table.
        table: Table of the keys.
    """
    session = self.connections.get_thread_connection().handle.cursor()._cursor.cursor()
    try:
        session.execute(f"create schema if not exists {schema}")
        session.execute(f"create table if not exists {table} (inner_key varchar not null, outer_key varchar not null)")
        session.execute(
            f"insert into {table} select ?, ? where not exists (select 1 from {table})",
            [secrets.token_hex(32), secrets.token_hex(32)],
        )
    finally:
        session.close()


def extend_adapter(adapter: type[BaseAdapter], *, writes_files: bool) -> None:
    """Give an adapter the methods.

    Args:
        adapter: dbt's adapter.
        writes_files: Whether it publishes a file.
    """
    methods = [
        begin_publication,
        judge_run,
        *([find_published_file, remove_published_leftovers, publish_files, make_hash_keys] if writes_files else []),
    ]
    for method in methods:
        setattr(adapter, method.__name__, method)
        adapter._available_ = adapter._available_ | {method.__name__}
