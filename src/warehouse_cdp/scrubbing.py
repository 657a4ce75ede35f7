"""Files of DuckDB written anew, so that bytes of rows which were deleted are gone."""

import os
import shutil
from pathlib import Path
from typing import Any

import duckdb

from warehouse_cdp.throw_away import throw_away_session

SUFFIX = ".being_scrubbed"

# What a copy must have as the database has it: {name} is the name of either.
CATALOG = (
    "select schema_name, table_name, comment, sql from duckdb_tables() where database_name = '{name}'",
    "select schema_name, view_name, comment, sql from duckdb_views() where database_name = '{name}' and not internal",
    "select schema_name, table_name, column_name, comment, data_type, column_default from duckdb_columns() "
    "where database_name = '{name}' and not internal",
    "select schema_name, table_name, constraint_text from duckdb_constraints() where database_name = '{name}'",
    "select schema_name, index_name, sql from duckdb_indexes() where database_name = '{name}'",
    "select schema_name, sequence_name, last_value from duckdb_sequences() where database_name = '{name}'",
    "select schema_name, function_name, macro_definition from duckdb_functions() "
    "where database_name = '{name}' and not internal",
)


class DifferentCopyError(RuntimeError):
    """A copy lacks something that the database has."""


def rewrite_file(file: Path) -> None:
    """Write a DuckDB file anew and put it in the place of the old one in one step, with its access rights.

    Args:
        file: The file. Nobody else may have it open.

    Raises:
        duckdb.IOException: If somebody has.
        DifferentCopyError: If the copy is not the same; the old file stays.
    """
    new = file.with_name(file.name + SUFFIX)
    _remove(new)
    # Views name the database by that of its file, so it is opened under it.
    name = file.stem
    with throw_away_session() as session:
        session.execute(f"attach {_literal(str(file))} as {_quoted(name)}")
        try:
            session.execute(f"checkpoint {_quoted(name)}")
            session.execute(f"attach {_literal(str(new))} as {_quoted(name + SUFFIX)}")
            shutil.copymode(file, new)
            session.execute(f"copy from database {_quoted(name)} to {_quoted(name + SUFFIX)}")
            session.execute(f"checkpoint {_quoted(name + SUFFIX)}")
            if _content(session, name) != _content(session, name + SUFFIX):
                raise DifferentCopyError(f"The copy of {file} is not the same, so the file was left as it was.")
            session.execute(f"detach {_quoted(name + SUFFIX)}")
            with new.open("rb") as written:
                os.fsync(written.fileno())
            new.replace(file)
        finally:
            _remove(new)


def _content(session: duckdb.DuckDBPyConnection, name: str) -> list[list[tuple[Any, ...]]]:
    """Catalogue of a database, and how many rows each table has."""
    catalog = [
        session.execute(query.format(name=name.replace("'", "''")) + " order by all").fetchall() for query in CATALOG
    ]
    tables = [f"{_quoted(name)}.{_quoted(schema)}.{_quoted(table)}" for schema, table, _, _ in catalog[0]]
    return [*catalog, *[session.execute(f"select count(*) from {table}").fetchall() for table in tables]]


def _remove(new: Path) -> None:
    for leftover in (new, new.with_name(new.name + ".wal")):
        leftover.unlink(missing_ok=True)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
