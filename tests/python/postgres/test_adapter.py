"""What is refused on Postgres, and what a failure may say."""

from types import SimpleNamespace
from typing import Any

import duckdb
import pytest
from dbt.adapters.postgres import PostgresCredentials
from dbt.adapters.postgres.connections import PostgresConnectionManager
from dbt_common.exceptions import DbtRuntimeError

from warehouse_cdp.failures import ToldError
from warehouse_cdp.failures.python_failures import describe_failure
from warehouse_cdp.postgres import adapter
from warehouse_cdp.postgres.running import LoadedThis


def an_adapter(**connections: Any) -> Any:
    """As much of an adapter as the refusals look at."""
    thread_connection = SimpleNamespace(name="model.some_model")
    return SimpleNamespace(connections=SimpleNamespace(get_thread_connection=lambda: thread_connection, **connections))


def test_an_untested_version_of_dbt_postgres_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapter, "postgres_version", "9.9.9")
    with pytest.raises(DbtRuntimeError, match=r"tested with dbt-postgres 1\.11\.0, and 9\.9\.9 is installed"):
        adapter.submit_python_job(an_adapter(), {}, "")


def test_an_old_server_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = SimpleNamespace(handle=SimpleNamespace(server_version=150004))
    monkeypatch.setattr(adapter, "open_connection", lambda *_: connection)
    with pytest.raises(DbtRuntimeError, match="PostgreSQL 15; version 16 or newer is needed"):
        adapter.hold_job_lock(an_adapter(), "")


def test_what_databases_say_of_values_is_withheld() -> None:
    value = "anna@example.org"
    try:
        duckdb.execute("select cast(? as integer)", [value]).fetchall()
    except duckdb.Error as failure:
        described = describe_failure(failure)
    assert value not in described
    assert "ConversionException: Conversion Error: Could not convert string to INT32" in described


def test_what_libraries_say_of_values_is_withheld() -> None:
    value = "@".join(["anna", "example.org"])
    try:
        int(value)
    except ValueError as failure:
        described = describe_failure(failure)
    assert value not in described
    assert "ValueError: (message withheld" in described
    assert 'test_adapter.py", line' in described


def test_what_the_code_itself_says_is_told() -> None:
    assert "ToldError: no such rule" in describe_failure(ToldError("no such rule"))


def test_a_model_loads_itself_only_when_it_asks_for_its_name() -> None:
    class This:
        identifier = "collected"

        def __repr__(self) -> str:
            return '"cdp"."marts"."collected"'

    loaded: list[str] = []
    this = LoadedThis(This(), loaded.append)
    assert (this.identifier, loaded) == ("collected", [])
    assert f"{this} {this}" == '"cdp"."marts"."collected" "cdp"."marts"."collected"'
    assert loaded == ['"cdp"."marts"."collected"']


def test_connections_beside_dbts_own_keep_to_the_whole_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}
    statements: list[str] = []

    class Handle:
        def cursor(self) -> Any:
            return SimpleNamespace(execute=statements.append)

        def commit(self) -> None:
            pass

    def connect(**keywords: Any) -> Handle:
        asked.update(keywords)
        return Handle()

    monkeypatch.setattr("psycopg2.connect", connect)
    credentials = PostgresCredentials(
        host="db.example",
        user="cdp",
        password="secret",
        port=5433,
        database="cdp",
        schema="main",
        role="builder",
        search_path="first,second",
        keepalives_idle=30,
        sslmode="verify-full",
        sslrootcert="root.pem",
        connect_timeout=7,
    )
    an_adapter_of_it = SimpleNamespace(
        type=lambda: "postgres",
        connections=PostgresConnectionManager,
        config=SimpleNamespace(credentials=credentials),
    )
    adapter.open_connection(an_adapter_of_it, "python.some_model")
    assert asked["host"] == "db.example"
    assert asked["port"] == 5433
    assert asked["sslmode"] == "verify-full"
    assert asked["sslrootcert"] == "root.pem"
    assert asked["keepalives_idle"] == 30
    assert asked["connect_timeout"] == 7
    assert "first,second" in asked["options"]
    assert statements == ["set role builder"]
