"""What DuckDB's failures tell, once they went through dbt's cursor: the place, and nothing of a row."""

import duckdb
import pytest
from dbt.adapters.duckdb.environments.local import DuckDBCursorWrapper

import dbt_warehouse_cdp

VALUE = "anna marked@example.org"


@pytest.fixture
def cursor() -> DuckDBCursorWrapper:
    """A cursor as dbt uses it, over a table with one row."""
    assert dbt_warehouse_cdp
    connection = duckdb.connect()
    connection.execute(f"""
        create table people (
            id integer primary key,
            email varchar not null check (email <> 'forbidden {VALUE}'),
            score integer
        );
        insert into people values (1234567, '{VALUE}', 2147483647)
    """)
    return DuckDBCursorWrapper(connection)


def told(cursor: DuckDBCursorWrapper, query: str) -> str:
    """What is said of a query that fails, when it is run or when its rows are fetched."""
    with pytest.raises(duckdb.Error) as failure:
        cursor.execute(query).fetchall()
    return str(failure.value)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (
            "select cast(email as integer) from people",
            "Conversion Error: Could not convert string to INT32, column email (value withheld)",
        ),
        (
            "select cast(email as date) from people",
            "Conversion Error: invalid date field format, column email (value withheld)",
        ),
        ("select cast(lower(email) as integer) from people", "Could not convert string to INT32 (value withheld)"),
        ("select strptime(email, '%Y') from people", "Invalid Input Error: Could not parse string (value withheld)"),
        ("select score + id from people", "Out of Range Error: Overflow in addition of INT32 (value withheld)"),
        ("select cast(id as tinyint) from people", "Type INT32"),
        ("select cast(email as json) from people", "Malformed JSON, column email (value withheld)"),
        ("insert into people values (1234567, 'x', 1)", "Constraint Error: Duplicate key (value withheld)"),
        ("insert into people values (2, null, 1)", "NOT NULL constraint failed: people.email"),
        (f"insert into people values (2, 'forbidden {VALUE}', 1)", "CHECK constraint failed (value withheld)"),
        ("select error(email) from people", "InvalidInputException: (message withheld, it may quote data)"),
    ],
)
def test_the_place_is_told_and_the_value_is_not(cursor: DuckDBCursorWrapper, query: str, message: str) -> None:
    said = told(cursor, query)
    assert message in said
    assert not any(part in said for part in ("anna", "marked", "1234567"))


def test_a_value_cannot_pass_for_the_place(cursor: DuckDBCursorWrapper) -> None:
    cursor.execute("update people set email = 'x'' to INT32 when casting from source column anna'")
    assert "anna" not in told(cursor, "select cast(email || '' as integer) from people")
    cursor.execute("update people set email = 'NOT NULL constraint failed: people.anna'")
    assert "anna" not in told(cursor, "select error(email || ' smith') from people")


def test_what_the_statement_itself_says_is_told(cursor: DuckDBCursorWrapper) -> None:
    assert "no place on 'disk'" in told(cursor, "select error('no place on ''disk''')")
    assert "no place" not in told(cursor, "select error('no ' || 'place')")


def test_a_failure_while_rows_are_fetched_is_told_alike(cursor: DuckDBCursorWrapper) -> None:
    said = told(cursor, f"select cast(if(i = 150000, '{VALUE}', '1') as integer) from range(200000) as t (i)")
    assert said == "Conversion Error: Could not convert string to INT32 (value withheld)"


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("select nope from people", 'Referenced column "nope" not found'),
        ("select * from nobody", "Table with name nobody does not exist"),
        ("select 1 +", "syntax error"),
    ],
)
def test_what_is_wrong_with_a_statement_is_told_in_full(cursor: DuckDBCursorWrapper, query: str, message: str) -> None:
    assert message in told(cursor, query)
