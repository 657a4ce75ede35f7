"""What dbt-postgres leaves out: running Python models, and holding a lock for the whole of a run."""

from typing import Any

from dbt.adapters.base.impl import log_code_execution
from dbt.adapters.contracts.connection import AdapterResponse, Connection, ConnectionState
from dbt.adapters.postgres import PostgresAdapter, PostgresRelation
from dbt.adapters.postgres.__version__ import version as postgres_version
from dbt_common.exceptions import DbtRuntimeError

from warehouse_cdp.failures.python_failures import describe_failure
from warehouse_cdp.postgres.beside import lending
from warehouse_cdp.postgres.job_lock import LockedError, check_lock, hold_lock
from warehouse_cdp.postgres.letter_case import UnknownLettersError, check_letters
from warehouse_cdp.postgres.running import run_model
from warehouse_cdp.postgres.writing import copy_result, create_table_sql
from warehouse_cdp.throw_away import throw_away_session

# The one version whose inside this was tested with.
TESTED_VERSION = "1.11.0"

# pg_input_is_valid, on which safe casts rest, came with this one.
OLDEST_SERVER = 16


def open_connection(adapter: PostgresAdapter, name: str) -> Connection:
    """Open a connection beside dbt's own, with everything that the profile says of connections."""
    return adapter.connections.open(
        Connection(
            type=adapter.type(),
            name=name,
            state=ConnectionState.INIT,
            transaction_open=False,
            credentials=adapter.config.credentials,
        )
    )


@log_code_execution
def submit_python_job(self: PostgresAdapter, parsed_model: dict[str, Any], compiled_code: str) -> AdapterResponse:
    """Run a Python model and leave its result in a temporary table on dbt's connection.

    Args:
        self: The adapter.
        parsed_model: The model's node; its config names the result table under ``python_result``.
        compiled_code: The model's code. Its last line sets ``dbt_result_table``.

    Returns:
        How many rows the model returned.

    Raises:
        DbtRuntimeError: With the model's traceback, if it failed, or if this dbt-postgres was not tested.
    """
    if postgres_version != TESTED_VERSION:
        raise DbtRuntimeError(
            f"Python models on Postgres were tested with dbt-postgres {TESTED_VERSION}, and {postgres_version} is "
            f"installed. Install {TESTED_VERSION}, or test this version and set TESTED_VERSION in "
            "warehouse_cdp/postgres/adapter.py."
        )
    table = compiled_code.rpartition("dbt_result_table = ")[2].strip().strip("'")
    reader = open_connection(self, f"python.{parsed_model['name']}")
    session = throw_away_session()
    try:
        with lending(lambda: open_connection(self, f"beside.{parsed_model['name']}").handle):
            result = run_model(reader.handle, session, compiled_code, parsed_model["original_file_path"])
        self.execute(f"drop table if exists {table}", auto_begin=True)
        self.execute(create_table_sql(result, table), auto_begin=True)
        with self.connections.get_thread_connection().handle.cursor() as cursor:
            count = copy_result(cursor, result, table)
    except Exception as failure:
        self.connections.rollback_if_open()
        raise DbtRuntimeError(describe_failure(failure)) from None
    finally:
        session.close()
        self.connections.close(reader)
    return AdapterResponse(_message=f"PYTHON {count}", code="PYTHON", rows_affected=count)


def hold_job_lock(self: PostgresAdapter, name: str) -> None:
    """Keep other runs off the schemas of this one until this process ends, and check the server and its database.

    Args:
        self: The adapter.
        name: What is locked, such as the prefix of the schemas.

    Raises:
        DbtRuntimeError: If another run is building, or the server or its database will not do.
    """
    connection = open_connection(self, "job_lock")
    server_version = connection.handle.server_version // 10000
    if server_version < OLDEST_SERVER:
        raise DbtRuntimeError(
            f"The server is PostgreSQL {server_version}; version {OLDEST_SERVER} or newer is needed, which can tell "
            "whether a text fits a type."
        )
    try:
        hold_lock(connection.handle, name)
        check_letters(connection.handle)
    except (UnknownLettersError, LockedError) as failure:
        raise DbtRuntimeError(str(failure)) from failure


def check_job_lock(self: PostgresAdapter) -> None:
    """End a run with DbtRuntimeError that does not hold its lock any more; see :func:`check_lock`."""
    try:
        check_lock()
    except LockedError as failure:
        raise DbtRuntimeError(str(failure)) from failure


def extend_adapter() -> None:
    """Give dbt-postgres what it leaves out."""
    PostgresAdapter.submit_python_job = submit_python_job
    PostgresAdapter.hold_job_lock = hold_job_lock
    PostgresAdapter.check_job_lock = check_job_lock
    PostgresAdapter._available_ = PostgresAdapter._available_ | {"hold_job_lock", "check_job_lock"}
    # With --empty a ref() becomes a subquery, and dbt names it in front of the name that the model gives it. Servers
    # since OLDEST_SERVER need no name.
    PostgresRelation._render_limited_alias = lambda _: ""
