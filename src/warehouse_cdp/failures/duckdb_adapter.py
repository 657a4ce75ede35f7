"""Keep values of rows out of what dbt-duckdb says, logs and stores in run results."""

from collections.abc import Callable
from typing import Any

import duckdb
from dbt.adapters.duckdb.environments import Environment
from dbt.adapters.duckdb.environments.local import DuckDBCursorWrapper
from dbt_common.exceptions import DbtRuntimeError

from warehouse_cdp.duckdb_files import without_text_of_rows
from warehouse_cdp.failures import retell
from warehouse_cdp.failures.duckdb_failures import tell_duckdb
from warehouse_cdp.failures.python_failures import describe_failure

# Rows are computed while they are fetched, so that fetching fails like running.
METHODS = ("fetchall", "fetchmany", "fetchone")


def carefully(method: Callable[..., Any]) -> Callable[..., Any]:
    """Let a method of a cursor fail without quoting a row.

    Args:
        method: Raises failures of DuckDB as they are.

    Returns:
        The method, whose failures keep their kind and say where.
    """

    def call(*arguments: Any, **options: Any) -> Any:
        try:
            return method(*arguments, **options)
        except duckdb.Error as failure:
            about_file = without_text_of_rows(failure)
            if about_file is not failure:
                raise about_file from None
            retell(failure, tell_duckdb(failure, str(arguments[1]) if len(arguments) > 1 else ""))
            raise

    return call


def fetching(name: str) -> Callable[..., Any]:
    """Give the wrapper of the cursor, which forwards what it does not have, a method that fetches."""

    def fetch(self: DuckDBCursorWrapper, *arguments: Any, **options: Any) -> Any:
        return carefully(getattr(self._cursor, name))(*arguments, **options)

    return fetch


def keep_values_out() -> None:
    """Let statements, fetched rows and Python models of dbt-duckdb fail without quoting a row."""
    run_statement = carefully(DuckDBCursorWrapper.execute)

    def execute(self: DuckDBCursorWrapper, *arguments: Any, **options: Any) -> DuckDBCursorWrapper:
        run_statement(self, *arguments, **options)
        # Not DuckDB's own cursor, whose rows would be fetched as it pleases.
        return self

    DuckDBCursorWrapper.execute = execute
    for name in METHODS:
        setattr(DuckDBCursorWrapper, name, fetching(name))
    run_in_session = Environment.run_python_job.__func__

    def run_python_job(cls: type[Environment], *arguments: Any, **options: Any) -> None:
        try:
            run_in_session(cls, *arguments, **options)
        except DbtRuntimeError as failure:
            # dbt-duckdb puts traceback and message of whatever was raised into one text.
            raise DbtRuntimeError(describe_failure(failure.__context__ or failure)) from None

    Environment.run_python_job = classmethod(run_python_job)
