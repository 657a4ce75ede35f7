"""Publication of DuckDB files as macros call it: methods of dbt's adapter."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import duckdb
from dbt.adapters.base.impl import BaseAdapter

from warehouse_cdp.publication.duckdb_file import EVERYTHING, published_file, remove_leftovers, write_files
from warehouse_cdp.publication.last_file import columns_of, reading
from warehouse_cdp.publication.replacing import PartlyReplacedError

# dbt finds nothing to do again where only the last hook failed.
ADVICE = "Once this is mended, `dbt build` publishes; `dbt retry` does not."


@contextmanager
def own_session(adapter: BaseAdapter) -> Iterator[Any]:
    """DuckDB's own cursor: what is done with it is no part of a transaction of dbt's."""
    session = adapter.connections.get_thread_connection().handle.cursor()._cursor.cursor()
    try:
        yield session
    finally:
        session.close()


def find_published_file(
    self: BaseAdapter, prefix: str, role: str = EVERYTHING, only_if_there: bool = False
) -> str | None:
    """Give the path of a role's published file to macros.

    Args:
        self: The adapter of DuckDB.
        prefix: Prefix of the schemas, or nothing.
        role: Who reads it.
        only_if_there: Whether to give a file that exists and no other.

    Returns:
        The path; None where the database is no file of this machine, which nothing is published of.
    """
    file = published_file(self.config.credentials.path, prefix, role)
    return str(file) if file and (file.is_file() or not only_if_there) else None


def remove_published_leftovers(self: BaseAdapter, file: str) -> None:
    """Remove what a killed run or reader left of a published file, for macros.

    Args:
        self: The adapter of DuckDB.
        file: The published file.
    """
    remove_leftovers(Path(file))


def published_columns(self: BaseAdapter, file: str) -> dict[str, list[str]]:
    """Give the names of what was published last to macros.

    Args:
        self: The adapter of DuckDB.
        file: The published file.

    Returns:
        Columns of each table.
    """
    remove_leftovers(Path(file))
    with own_session(self) as session:
        return columns_of(session, Path(file))


def publish_files(self: BaseAdapter, files: Mapping[str, Sequence[str]], last: str | None = None) -> str | None:
    """Write published files anew and put them in the place of the old ones.

    Args:
        self: The adapter of DuckDB.
        files: Each file with SQL that fills it.
        last: The published file, where that SQL reads it, as the database ``last_published``.

    Returns:
        What went wrong, so that a macro can end the run with it; None if the files are in place.
    """
    contents = {Path(file): statements for file, statements in files.items()}
    try:
        with own_session(self) as session, reading(session, Path(last)) if last else nullcontext():
            write_files(session, contents)
    except Exception as failure:
        # What goes wrong with a file names the file; anything else could quote a row.
        said = failure if isinstance(failure, OSError | duckdb.IOException) else type(failure).__name__
        replaced = [str(file) for file in failure.replaced] if isinstance(failure, PartlyReplacedError) else []
        kept = ", ".join(file for file in files if file not in replaced)
        new = f"; {', '.join(sorted(replaced))} hold the new one already" if replaced else ""
        return f"{kept} could not be written, and the version before stays in place{new}: {said}. {ADVICE}"
    return None


def make_hash_keys(self: BaseAdapter, schema: str, table: str) -> None:
    """Make the keys of pseudonyms where there are none; as parameters, which stand in no SQL and no log.

    Args:
        self: The adapter of DuckDB.
        schema: Schema of the table.
        table: Table of the keys.
    """
    with own_session(self) as session:
        session.execute(f"create schema if not exists {schema}")
        session.execute(f"create table if not exists {table} (inner_key varchar not null, outer_key varchar not null)")
        session.execute(
            f"insert into {table} select ?, ? where not exists (select 1 from {table})",
            [secrets.token_hex(32), secrets.token_hex(32)],
        )


METHODS = (find_published_file, published_columns, remove_published_leftovers, publish_files, make_hash_keys)
