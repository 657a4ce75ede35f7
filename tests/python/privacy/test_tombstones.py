"""Which raw rows tombstones cover, and which identifiers they are made of."""

import duckdb
import pyarrow as pa

from warehouse_cdp.erasure.keys import hash_identifier
from warehouse_cdp.erasure.lending import lend_countries
from warehouse_cdp.erasure.matching import find_erased_rows, match_rows

KEY = b"0123456789abcdef0123456789abcdef"


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


def test_nothing_is_read_where_nobody_was_erased() -> None:
    columns = ("request_id", "identifier_type", "identifier_hash", "key_mark")
    nobody = duckdb.from_arrow(pa.table({name: pa.array([], pa.string()) for name in columns}))

    def read() -> duckdb.DuckDBPyRelation:
        raise AssertionError("read although nobody was erased")

    assert find_erased_rows(nobody, read, None).num_rows == 0
