"""What Postgres' failures tell, once they went through dbt's cursor: the place, and nothing of a row."""

import io
from collections.abc import Iterator
from contextlib import closing
from types import SimpleNamespace
from typing import Any

import psycopg2
import pytest

from warehouse_cdp.failures.postgres_failures import CarefulCursor, tell_postgres

pytestmark = pytest.mark.dbt

VALUE = 'anna "marked" smith'


@pytest.fixture
def cursor(postgres_server: str) -> Iterator[Any]:
    """A cursor as dbt uses it, over a table with one row."""
    with closing(psycopg2.connect(host=postgres_server, dbname="postgres", user="postgres")) as connection:
        connection.cursor_factory = CarefulCursor
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f"""
                create temporary table people (
                    id integer primary key,
                    email text not null constraint no_marks check (email not like 'forbidden%'),
                    score integer
                );
                insert into people values (1234567, '{VALUE}', 2147483647)
            """)
            yield cursor


def told(cursor: Any, query: str) -> str:
    """What is said of a statement that fails."""
    with pytest.raises(psycopg2.Error) as failure:
        cursor.execute(query)
    return str(failure.value)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (
            "select cast(email as integer) from people",
            "InvalidTextRepresentation (22P02): invalid input syntax for type",
        ),
        ("select cast(email as date) from people", "InvalidDatetimeFormat (22007): invalid input syntax for type date"),
        ("select cast(email as json) from people", "invalid input syntax for type json"),
        ("select score + id from people", "NumericValueOutOfRange (22003): integer out of range"),
        ("insert into people values (1234567, 'x', 1)", "UniqueViolation (23505): duplicate key value violates unique"),
        ("insert into people values (1234567, 'x', 1)", "constraint people_pkey"),
        ("insert into people values (2, null, 1)", "people, column email"),
        (f"insert into people values (2, 'forbidden {VALUE}', 1)", "people, constraint no_marks"),
        (
            "do $$ begin raise exception 'anna %', (select email from people); end $$",
            "RaiseException (P0001) (values withheld)",
        ),
    ],
)
def test_the_place_is_told_and_the_value_is_not(cursor: Any, query: str, message: str) -> None:
    said = told(cursor, query)
    assert message in said
    assert not any(part in said for part in ("anna", "marked", "smith", "1234567", "DETAIL", "CONTEXT"))


def test_a_row_that_cannot_be_copied_is_told_by_its_line(cursor: Any) -> None:
    with pytest.raises(psycopg2.DataError) as failure:
        cursor.copy_expert("copy people from stdin (format csv)", io.StringIO("2,x,1\nanna,y,1\n"))
    said = str(failure.value)
    assert "invalid input syntax for type integer, table people, column id, line 2" in said
    assert "anna" not in said


@pytest.mark.parametrize(
    "message",
    [
        "ungültige Eingabesyntax für Typ integer: »anna«",
        "syntaxe en entrée invalide pour le type integer : « anna »",
        'integer型の入力構文が不正です: "anna"',
        "Wert „anna“ ist außerhalb des gültigen Bereichs",
    ],
)
def test_servers_that_speak_other_languages_quote_nothing_either(message: str) -> None:
    nothing = dict.fromkeys(("schema_name", "table_name", "column_name", "datatype_name", "constraint_name", "context"))
    said = tell_postgres(SimpleNamespace(pgcode="22P02", diag=SimpleNamespace(message_primary=message, **nothing)))
    assert said.startswith("SimpleNamespace (22P02): ")
    assert "anna" not in said
    assert "integer" in said or "Wert" in said


def test_kind_and_state_stay_for_code_that_asks_for_them(cursor: Any) -> None:
    with pytest.raises(psycopg2.errors.UniqueViolation) as failure:
        cursor.execute("insert into people values (1234567, 'x', 1)")
    assert failure.value.diag.constraint_name == "people_pkey"


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("select nope from people", 'column "nope" does not exist\nLINE 1:'),
        ("select * from nobody", 'relation "nobody" does not exist'),
        ("select 1 +", "syntax error at end of input"),
    ],
)
def test_what_is_wrong_with_a_statement_is_told_in_full(cursor: Any, query: str, message: str) -> None:
    assert message in told(cursor, query)
