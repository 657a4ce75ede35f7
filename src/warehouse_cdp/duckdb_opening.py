"""A sentence instead of a traceback where a DuckDB file cannot be opened."""

from typing import Any

import duckdb
from dbt.adapters.duckdb.environments import Environment
from dbt_common.exceptions import DbtRuntimeError


def explain(path: str, failure: duckdb.IOException) -> str:
    """Say what keeps a file from being opened and what mends it.

    Args:
        path: The file.
        failure: What DuckDB said.

    Returns:
        One or two sentences.
    """
    said = str(failure)
    if "Conflicting lock" in said:
        holder = said.partition("(PID ")[2].partition(")")[0]
        return (
            f"The database {path} is in use by process {holder or 'of somebody else'}, another run or a program that "
            "reads it. DuckDB lets one process at a time write; start again when it has ended."
        )
    if "No such file or directory" in said:
        return f"The database {path} cannot be opened: its folder does not exist. Create it, or set CDP_DUCKDB_PATH."
    return f"The database {path} cannot be opened: {said.splitlines()[0]}"


def explain_opening_failures() -> None:
    """Let dbt-duckdb raise the sentence as DbtRuntimeError, which dbt prints without a traceback."""
    open_database = Environment.initialize_db.__func__

    def initialize_db(cls: type[Environment], creds: Any, *arguments: Any, **options: Any) -> Any:
        try:
            return open_database(cls, creds, *arguments, **options)
        except duckdb.IOException as failure:
            raise DbtRuntimeError(explain(creds.path, failure)) from None

    Environment.initialize_db = classmethod(initialize_db)
