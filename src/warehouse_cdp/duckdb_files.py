"""How dbt-duckdb reads files of raw rows: what it leaves out, and sentences in which nothing of a row stands."""

import re
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

import duckdb
from dbt.adapters.duckdb.impl import DuckDBAdapter
from dbt_common.exceptions import DbtRuntimeError

from warehouse_cdp import csv_files, malformed_lines
from warehouse_cdp.csv_files import UnreadableFileError, explain

P = ParamSpec("P")
R = TypeVar("R")


def as_dbt_says_it(method: Callable[P, R]) -> Callable[P, R]:
    """Let a method raise what dbt prints without a traceback.

    Args:
        method: Raises UnreadableFileError.

    Returns:
        The method, which raises DbtRuntimeError.
    """

    @wraps(method)
    def call(*arguments: P.args, **options: P.kwargs) -> R:
        try:
            return method(*arguments, **options)
        except UnreadableFileError as failure:
            raise DbtRuntimeError(str(failure)) from None

    return call


@as_dbt_says_it
def csv_columns(self: DuckDBAdapter, path: str) -> list[str]:
    """Give the names of a CSV file's columns to macros.

    Args:
        self: dbt's adapter.
        path: The file.

    Returns:
        The names, as its first line has them.

    Raises:
        DbtRuntimeError: If it has no such line.
    """
    return csv_files.read_header(Path(path))


@as_dbt_says_it
def csv_reader(self: DuckDBAdapter, path: str) -> str:
    """Give the call that reads the rows of a CSV file, without malformed lines, to macros.

    Args:
        self: dbt's adapter.
        path: The file.

    Returns:
        SQL of the call.

    Raises:
        DbtRuntimeError: If the file has no header.
    """
    return csv_files.csv_reader(Path(path))


@as_dbt_says_it
def find_malformed_lines(self: DuckDBAdapter, path: str, columns: Sequence[str], table: str) -> None:
    """Put the malformed lines of a CSV file into a temporary table of dbt's connection, without their text.

    Args:
        self: dbt's adapter.
        path: The file.
        columns: The columns that are read.
        table: The table to make.

    Raises:
        DbtRuntimeError: If nobody can tell what is a line of the file.
    """
    # DuckDB's own cursor, whose failures still say what is wrong with the file.
    session = self.connections.get_thread_connection().handle.cursor()._cursor
    malformed_lines.find_malformed_lines(session, Path(path), columns, table)


def without_text_of_rows(failure: duckdb.Error) -> duckdb.Error:
    """Take the text of rows out of what DuckDB says of a file.

    Args:
        failure: What was raised.

    Returns:
        The same where it is not about the rows of a file, else one that names the file and what is wrong.
    """
    said = str(failure)
    if not re.search("CSV|Parquet file", said):
        return failure
    file = re.search(r"file = (.+)|[\"']([^\"']+[.](?:csv|parquet))[\"']", said)
    line = re.search(r"Line: (\d+)", said)
    name = (file[1] or file[2]) if file else "A file of raw rows"
    return type(failure)(f"{name}{f', line {line[1]},' if line else ''} cannot be read: {explain(failure)}")


def extend_adapter() -> None:
    """Give dbt-duckdb the methods."""
    for method in (csv_columns, csv_reader, find_malformed_lines):
        setattr(DuckDBAdapter, method.__name__, method)
        DuckDBAdapter._available_ = DuckDBAdapter._available_ | {method.__name__}
