"""Which raw rows tombstones cover, and which identifiers they are made of."""

from collections.abc import Iterator

import duckdb
import pyarrow as pa
import pytest

from warehouse_cdp.erasure.keys import hash_identifier
from warehouse_cdp.erasure.lending import lend_countries
from warehouse_cdp.erasure.matching import find_erased_rows, match_rows
from warehouse_cdp.erasure.planning import plan_erasure
from warehouse_cdp.failures import ToldError

KEY = b"0123456789abcdef0123456789abcdef"
COLUMNS = "source_name varchar, table_name varchar, row_hash varchar, identifier_type varchar, identifier_value varchar"

# Her contact and his, which share the landline; her order with its line; visits on a tablet.
IDENTIFIERS = """
    ('crm', 'contacts', 'c1', 'record_id', 'crm:contact:ada', null),
    ('crm', 'contacts', 'c1', 'email', 'ada@x.com', null),
    ('crm', 'contacts', 'c1', 'email', 'info@x.com', null),
    ('crm', 'contacts', 'c1', 'phone', '(202) 555-0143', 'US'),
    ('crm', 'contacts', 'c1', 'phone', '+12025550199', null),
    ('crm', 'contacts', 'c2', 'record_id', 'crm:contact:adam', null),
    ('crm', 'contacts', 'c2', 'phone', '2025550199', 'US'),
    ('shop', 'order', 'o1', 'email', 'ada@x.com', null),
    ('shop', 'line', 'l1', 'belongs_to', 'o1', null),
    ('shop', 'part', 'p1', 'belongs_to', 'l1', null),
    ('shop', 'order', 'o2', 'email', 'adam@x.com', null),
    ('web', 'pages', 'v1', 'anonymous_id', 'tablet', null),
    ('web', 'pages', 'v1', 'event_id', 'web:page:1', null),
    ('web', 'pages', 'v2', 'anonymous_id', 'tablet', null),
    ('web', 'pages', 'v2', 'event_id', 'web:page:2', null)
"""


@pytest.fixture
def scratch() -> Iterator[duckdb.DuckDBPyConnection]:
    """What is known of all raw rows, and of her."""
    with duckdb.connect() as connection:
        connection.execute(f"create table identifiers ({COLUMNS}, country varchar)")
        connection.execute(f"insert into identifiers values {IDENTIFIERS}")
        connection.execute(
            "create table records as select * from (values ('crm:contact:ada', 'A'), ('crm:contact:adam', 'B')) "
            "as records (record_id, customer_id)"
        )
        connection.execute("create table shared as select 'email' as identifier_type, 'info@x.com' as match_value")
        connection.execute("create table events as select 'web:page:1' as event_id")
        yield connection


def requests_for(*identifiers: tuple[str, str]) -> dict[tuple[str, str], str]:
    """Tombstones of one request."""
    return {(kind, hash_identifier(KEY, kind, value)): "r1" for kind, value in identifiers}


def rows(found: pa.Table) -> list[str]:
    """Which rows were found."""
    return sorted(found["row_hash"].to_pylist())


def test_what_belongs_to_an_erased_row_is_erased_with_it(scratch: duckdb.DuckDBPyConnection) -> None:
    assert rows(match_rows(scratch, requests_for(("email", "ada@x.com")), KEY, None)) == ["c1", "l1", "o1", "p1"]


def test_a_phone_is_found_however_it_is_written(scratch: duckdb.DuckDBPyConnection) -> None:
    assert rows(match_rows(scratch, requests_for(("phone", "+12025550199")), KEY, None)) == ["c1", "c2"]
    assert rows(match_rows(scratch, requests_for(("phone", "+12025550143")), KEY, None)) == ["c1"]


def test_a_phone_without_a_country_has_that_of_its_record(scratch: duckdb.DuckDBPyConnection) -> None:
    """As where the record was made: of a customer of the shop by the addresses of orders, of nobody else's."""
    scratch.execute("""
        insert into identifiers values
        ('shop', 'customer', 'a1', 'record_id', 'shop:customer:1', null),
        ('shop', 'customer', 'a1', 'phone', '(202) 555-0143', null),
        ('shop', 'order', 'o3', 'record_id', 'shop:customer:1', 'US'),
        ('shop', 'customer', 'b1', 'record_id', 'shop:customer:2', null),
        ('shop', 'customer', 'b1', 'phone', '(202) 555-0143', null)
    """)
    tombstones = requests_for(("phone", "+12025550143"))
    assert rows(match_rows(scratch, tombstones, KEY, None)) == ["c1"]
    lend_countries(scratch)
    assert rows(match_rows(scratch, tombstones, KEY, None)) == ["a1", "c1"]


def test_a_row_of_shared_identifiers_is_found_by_itself(scratch: duckdb.DuckDBPyConnection) -> None:
    assert rows(match_rows(scratch, requests_for(("row", "v1")), KEY, None)) == ["v1"]


def test_a_value_of_one_type_is_no_value_of_another(scratch: duckdb.DuckDBPyConnection) -> None:
    assert rows(match_rows(scratch, requests_for(("phone", "ada@x.com")), KEY, None)) == []


def test_tombstones_are_of_what_is_hers_alone(scratch: duckdb.DuckDBPyConnection) -> None:
    chosen, kept_back = plan_erasure(scratch, "A", None)
    assert chosen == [
        ("email", "ada@x.com"),
        ("phone", "+12025550143"),
        ("record_id", "crm:contact:ada"),
        ("row", "v1"),
    ]
    assert kept_back == [("email", "info@x.com"), ("phone", "+12025550199")]


@pytest.mark.parametrize(
    ("holder", "kept_back"),
    [
        pytest.param("A", False, id="her own"),
        pytest.param("B", True, id="somebody else's"),
        pytest.param(None, False, id="of whom nobody is left"),
    ],
)
def test_a_record_that_is_gone_holds_back_what_somebody_else_may_come_back_with(
    scratch: duckdb.DuckDBPyConnection, holder: str | None, kept_back: bool
) -> None:
    """Its row is still in a raw table, marked as deleted; history tells whose it was."""
    scratch.execute("""
        insert into identifiers values
        ('crm', 'contacts', 'c3', 'record_id', 'crm:contact:gone', null),
        ('crm', 'contacts', 'c3', 'email', 'ada@x.com', null)
    """)
    if holder:
        scratch.execute("insert into records values ('crm:contact:gone', ?)", [holder])
    chosen, held = plan_erasure(scratch, "A", None)
    assert (("email", "ada@x.com") in held) == kept_back
    assert (("email", "ada@x.com") in chosen) != kept_back
    assert (("record_id", "crm:contact:gone") in chosen) == (holder == "A")


def test_who_has_no_record_cannot_be_erased(scratch: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(ToldError, match="no record"):
        plan_erasure(scratch, "C", None)


def test_nothing_is_read_where_nobody_was_erased() -> None:
    columns = ("request_id", "identifier_type", "identifier_hash", "key_mark")
    nobody = duckdb.from_arrow(pa.table({name: pa.array([], pa.string()) for name in columns}))

    def read() -> duckdb.DuckDBPyRelation:
        raise AssertionError("read although nobody was erased")

    assert find_erased_rows(nobody, read, None).num_rows == 0
