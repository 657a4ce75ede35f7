"""Run the code of a Python model over tables of Postgres."""

import traceback
from typing import Any

import duckdb
import psycopg2

from warehouse_cdp.postgres.reading import load_relation


def run_model(handle: Any, session: duckdb.DuckDBPyConnection, code: str, file: str) -> duckdb.DuckDBPyRelation:
    """Run the code of a Python model over tables of Postgres.

    Args:
        handle: An open psycopg2 connection to read from.
        session: The DuckDB session that the model receives.
        code: The model as dbt compiles it.
        file: Its path in the project, for tracebacks.

    Returns:
        The result as a relation of the session.
    """
    namespace: dict[str, Any] = {"__name__": "dbt_python_model", "__file__": file}
    exec(compile(code, file, "exec"), namespace)  # dbt's own way of running Python models
    model = namespace["dbtObj"](lambda relation: load_relation(handle, session, relation))
    if model.is_incremental:
        # A model that asks what it already holds finds itself in the session under its own name.
        load_relation(handle, session, repr(model.this))
    result = namespace["model"](model, session)
    if not isinstance(result, duckdb.DuckDBPyRelation):
        session.register("dbt_result", result)
        result = session.sql("from dbt_result")
    return result


def describe_failure(failure: Exception) -> str:
    """Tell where a Python model failed, without what databases say: their messages quote values.

    Args:
        failure: What the model raised.

    Returns:
        Text for dbt's output and logs.
    """
    said = "(message withheld, it may quote data)" if isinstance(failure, duckdb.Error | psycopg2.Error) else failure
    where = "".join(traceback.format_tb(failure.__traceback__))
    return f"Python model failed:\n{where}{type(failure).__name__}: {said}"
