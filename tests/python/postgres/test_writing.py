"""Results of Python models travel from a DuckDB session into Postgres without losing anything."""

from typing import Any

import duckdb
import pyarrow as pa
import pytest

from warehouse_cdp.postgres.types import TO_POSTGRES, UnknownTypeError, postgres_type
from warehouse_cdp.postgres.writing import copy_result, create_table_sql

RESULTS: dict[str, str] = {
    "BOOLEAN": "true",
    "TINYINT": "-128",
    "SMALLINT": "-5",
    "INTEGER": "7",
    "BIGINT": "9223372036854775807",
    "UTINYINT": "255",
    "USMALLINT": "65535",
    "UINTEGER": "4294967295",
    "UBIGINT": "18446744073709551615",
    "HUGEINT": "170141183460469231731687303715884105727",
    "FLOAT": "0.5",
    "DOUBLE": "0.1234567890123456",
    "DECIMAL(18,3)": "1.250",
    "VARCHAR": "'quote \" comma , new' || chr(10) || 'line'",
    "DATE": "'2024-02-29'",
    "TIMESTAMP": "'2024-02-29 12:00:00.000001'",
    "TIMESTAMP WITH TIME ZONE": "'2024-02-29 12:00:00+00'",
    "UUID": "'12345678-1234-5678-1234-567812345678'",
    "JSON": """'{"a": 1}'""",
}


def test_every_type_that_is_written_has_a_value_here() -> None:
    assert set(RESULTS) | {'"NULL"'} >= set(TO_POSTGRES)


def test_a_type_that_cannot_be_carried_is_named() -> None:
    with pytest.raises(UnknownTypeError, match=r"'intervals' has the type INTERVAL"):
        postgres_type("INTERVAL", "intervals")


def test_results_arrive_as_they_are(handle: Any) -> None:
    session = duckdb.connect()
    session.execute("set timezone = 'UTC'")
    columns = [f'cast({value} as {kind}) as "{kind}"' for kind, value in RESULTS.items()]
    nulls = [f'cast(null as {kind}) as "{kind}"' for kind in RESULTS]
    result = session.sql(f"select {', '.join(columns)} union all select {', '.join(nulls)}")
    with handle.cursor() as cursor:
        cursor.execute(create_table_sql(result, "arrived"))
        assert copy_result(cursor, result, "arrived") == 2
        for kind in RESULTS:
            cursor.execute(f'select "{kind}"::text from arrived')
            written, nothing = (text for (text,) in cursor.fetchall())
            ((expected,),) = session.sql(f'select cast("{kind}" as varchar) from result limit 1').fetchall()
            assert nothing is None
            assert written in (expected, {"true": "t"}.get(expected, expected)), kind
    handle.rollback()


def test_empty_text_is_not_null_and_nothing_is_no_row(handle: Any) -> None:
    session = duckdb.connect()
    result = session.sql("select unnest(['', null, 'a']) as text")
    with handle.cursor() as cursor:
        cursor.execute(create_table_sql(result, "texts"))
        copy_result(cursor, result, "texts")
        cursor.execute("select count(*), count(text), count(nullif(text, '')) from texts")
        assert cursor.fetchone() == (3, 2, 1)
        nobody = session.from_arrow(pa.table({"a": pa.array([], pa.int64())}))
        cursor.execute(create_table_sql(nobody, "nobody_came"))
        assert copy_result(cursor, nobody, "nobody_came") == 0
    handle.rollback()
