"""New DuckDB files are their owner's alone; a sentence instead of a traceback where one cannot be opened."""

import os
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


def open_carefully() -> None:
    """Let dbt-duckdb make files that nobody else reads, and say in a sentence why one cannot be opened.

    Files that are there keep the mode that somebody gave them. The sentence is a DbtRuntimeError, which dbt prints
    without a traceback.
    """
    open_database = Environment.initialize_db.__func__

    def initialize_db(cls: type[Environment], creds: Any, *arguments: Any, **options: Any) -> Any:
        earlier = os.umask(0o077)
        try:
            return open_database(cls, creds, *arguments, **options)
        except duckdb.IOException as failure:
            raise DbtRuntimeError(explain(creds.path, failure)) from None
        finally:
            os.umask(earlier)

    Environment.initialize_db = classmethod(initialize_db)
