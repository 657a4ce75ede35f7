"""What may be told of a Python model that failed."""

import traceback

import duckdb
import psycopg2

from warehouse_cdp.failures.duckdb_failures import WITHHELD, tell_duckdb
from warehouse_cdp.failures.postgres_failures import tell_postgres

# Errors whose messages quote names in the code.
ABOUT_CODE = (AttributeError, ImportError, NameError, SyntaxError)


def describe_failure(failure: BaseException) -> str:
    """Tell where a Python model failed and why, as far as that is not a library quoting the value it stumbled over.

    Args:
        failure: What the model raised.

    Returns:
        Text for dbt's output and logs.
    """
    if isinstance(failure, duckdb.Error):
        said = tell_duckdb(failure)
    elif isinstance(failure, psycopg2.Error):
        said = tell_postgres(failure)
    elif isinstance(failure, ABOUT_CODE) or type(failure).__module__.startswith("warehouse_cdp."):
        said = str(failure)
    else:
        said = WITHHELD
    where = "".join(traceback.format_tb(failure.__traceback__))
    return f"Python model failed:\n{where}{type(failure).__name__}: {said}"
