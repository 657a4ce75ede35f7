"""Publication as macros call it: methods of dbt's adapters."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
from dbt.adapters.base.impl import BaseAdapter

from warehouse_cdp.publication import run
from warehouse_cdp.publication.duckdb_file import published_file, remove_leftovers, write_file


def begin_publication(self: BaseAdapter, *arguments: Any) -> list[list[str]]:
    """Give the state to keep while a run builds to macros; see :func:`run.begin_publication`."""
    return run.begin_publication(*arguments)


def judge_run(self: BaseAdapter, *arguments: Any) -> dict[str, Any]:
    """Give what a run leaves behind to macros; see :func:`run.judge_run`."""
    return run.judge_run(*arguments)


def find_published_file(self: BaseAdapter, prefix: str) -> str | None:
    """Give the path of the published file to macros, and remove what a killed run left of it.

    Args:
        self: The adapter of DuckDB.
        prefix: Prefix of the schemas, or nothing.

    Returns:
        The path; None where the database is no file of this machine, which nothing is published of.
    """
    file = published_file(self.config.credentials.path, prefix)
    if file:
        remove_leftovers(file)
    return str(file) if file else None


def publish_file(self: BaseAdapter, file: str, statements: Sequence[str]) -> str | None:
    """Write a published file anew and put it in the place of the old one.

    Args:
        self: The adapter of DuckDB.
        file: The file.
        statements: SQL that fills it.

    Returns:
        What went wrong, so that a macro can end the run with it; None if the file is in place.
    """
    # DuckDB's own cursor: what this does is no part of a transaction of dbt's.
    session = self.connections.get_thread_connection().handle.cursor()._cursor.cursor()
    try:
        write_file(session, Path(file), statements)
    except Exception as failure:
        # What goes wrong with a file names the file; anything else could quote a row.
        said = failure if isinstance(failure, OSError | duckdb.IOException) else type(failure).__name__
        return f"{file} could not be written, and the version before stays in place: {said}"
    finally:
        session.close()
    return None


def extend_adapter(adapter: type[BaseAdapter], *, writes_files: bool) -> None:
    """Give an adapter the methods.

    Args:
        adapter: dbt's adapter.
        writes_files: Whether it publishes a file.
    """
    methods = [begin_publication, judge_run, *([find_published_file, publish_file] if writes_files else [])]
    for method in methods:
        setattr(adapter, method.__name__, method)
        adapter._available_ = adapter._available_ | {method.__name__}
