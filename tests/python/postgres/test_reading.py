"""Rows travel from Postgres into a DuckDB session without losing anything."""

import datetime as dt
import uuid
from decimal import Decimal
from typing import Any

import duckdb
import pytest

from warehouse_cdp.postgres.reading import load_query, load_relation
from warehouse_cdp.postgres.types import FROM_POSTGRES, UnknownTypeError

# A value of each type as Postgres writes it, and as DuckDB must give it.
VALUES: dict[str, tuple[str, object]] = {
    "boolean": ("true", True),
    "smallint": ("-32768", -32768),
    "integer": ("2147483647", 2147483647),
    "bigint": ("9223372036854775807", 9223372036854775807),
    "real": ("0.1", pytest.approx(0.1)),
    "double precision": ("0.1234567890123456", 0.1234567890123456),
    "numeric(18,3)": ("123456789012345.678", Decimal("123456789012345.678")),
    "numeric": ("2.5", 2.5),
    "text": (
        "'tab\there, \"quote\", \\N, ''apostrophe'', \U0001f600, new\nline'",
        "tab\there, \"quote\", \\N, 'apostrophe', 😀, new\nline",
    ),
    "character varying(10)": ("''", ""),
    "character(3)": ("'ab'", "ab "),
    "date": ("'0099-12-31'", dt.date(99, 12, 31)),
    "timestamp without time zone": ("'2024-02-29 23:59:59.123456'", dt.datetime(2024, 2, 29, 23, 59, 59, 123456)),
    "timestamp with time zone": ("'2024-02-29 23:59:59+02'", dt.datetime(2024, 2, 29, 21, 59, 59, tzinfo=dt.UTC)),
    "uuid": ("'12345678-1234-5678-1234-567812345678'", uuid.UUID("12345678-1234-5678-1234-567812345678")),
    "json": ("""'{"a": [1, null]}'""", '{"a": [1, null]}'),
    "jsonb": ("""'{"a": [1, null]}'""", '{"a": [1, null]}'),
}


def test_every_type_that_is_read_has_a_value_here() -> None:
    assert {kind.split("(")[0] for kind in VALUES} >= set(FROM_POSTGRES)


@pytest.mark.parametrize("kind", VALUES)
def test_values_and_nulls_arrive_as_they_are(kind: str, handle: Any, database: str) -> None:
    literal, expected = VALUES[kind]
    with handle.cursor() as cursor:
        cursor.execute(
            f'create table "Odd ""name" as select cast({literal} as {kind}) as "Value", cast(null as {kind}) as nothing'
        )
        handle.commit()
    try:
        session = duckdb.connect()
        session.execute("set timezone = 'UTC'")
        loaded = load_relation(handle, session, f'"{database}"."public"."Odd ""name"')
        ((value, nothing),) = loaded.fetchall()
        assert value == expected
        assert nothing is None
    finally:
        with handle.cursor() as cursor:
            cursor.execute('drop table "Odd ""name"')
        handle.commit()


def test_an_empty_table_keeps_its_types(handle: Any, database: str) -> None:
    with handle.cursor() as cursor:
        cursor.execute("create table nobody (a bigint, b numeric(10,2), c text)")
    handle.commit()
    loaded = load_relation(handle, duckdb.connect(), f'"{database}"."public"."nobody"')
    assert [str(kind) for kind in loaded.types] == ["BIGINT", "DECIMAL(10,2)", "VARCHAR"]
    assert loaded.fetchall() == []


def test_a_type_that_cannot_be_carried_is_named(handle: Any, database: str) -> None:
    with handle.cursor() as cursor:
        cursor.execute("create table places (spot point)")
    handle.commit()
    with pytest.raises(UnknownTypeError, match=r"'spot' has the type point"):
        load_relation(handle, duckdb.connect(), f'"{database}"."public"."places"')


def test_a_server_with_other_settings_changes_nothing(handle: Any, database: str) -> None:
    with handle.cursor() as cursor:
        cursor.execute("set datestyle to 'German'; set timezone to 'Asia/Tokyo'; set extra_float_digits to -5")
        cursor.execute("create table settings as select date '2024-02-01' as d, timestamptz '2024-02-01 12:00+00' as t")
    handle.commit()
    session = duckdb.connect()
    session.execute("set timezone = 'UTC'")
    ((day, moment),) = load_relation(handle, session, f'"{database}"."public"."settings"').fetchall()
    assert day == dt.date(2024, 2, 1)
    assert moment == dt.datetime(2024, 2, 1, 12, tzinfo=dt.UTC)


def test_what_is_read_is_one_state(handle: Any) -> None:
    session = duckdb.connect()
    for _ in range(2):
        level = load_query(handle, session, "select current_setting('transaction_isolation') as level", "level")
        assert level.fetchall() == [("repeatable read",)]
        session.execute("drop table level")
