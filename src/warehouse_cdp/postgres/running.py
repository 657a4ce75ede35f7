"""Run the code of a Python model over tables of Postgres."""

from collections.abc import Callable
from functools import cache
from typing import Any

import duckdb

from warehouse_cdp.postgres.reading import load_relation


class LoadedThis:
    """``dbt.this`` of an incremental model, loaded when its name is first asked for: few models read themselves."""

    def __init__(self, this: Any, load: Callable[[str], object]) -> None:
        """Wrap dbt's own object.

        Args:
            this: What dbt gives the model; its text is the quoted name of the table.
            load: Copies a table into the session under that name.
        """
        self._this = this
        self._load = cache(load)

    def __getattr__(self, name: str) -> Any:
        """Database, schema and identifier, without loading anything."""
        return getattr(self._this, name)

    def __str__(self) -> str:
        """Name of the table, which now is in the session."""
        relation = str(self._this)
        self._load(relation)
        return relation

    __repr__ = __str__


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
        model.this = LoadedThis(model.this, lambda relation: load_relation(handle, session, relation))
    result = namespace["model"](model, session)
    if not isinstance(result, duckdb.DuckDBPyRelation):
        session.register("dbt_result", result)
        result = session.sql("from dbt_result")
    return result
