"""Which raw rows tombstones cover, which identifiers they are made of, and what happens without their key."""

from collections.abc import Iterator

import duckdb
import pyarrow as pa
import pytest

from warehouse_cdp.erasure.erasure import Erasure
from warehouse_cdp.erasure.keys import check_key, erasure_key, hash_identifier, key_mark
from warehouse_cdp.erasure.matching import find_erased_rows, match_rows
from warehouse_cdp.erasure.person import find_person
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


def test_who_has_no_record_cannot_be_erased(scratch: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(ToldError, match="no record"):
        plan_erasure(scratch, "C", None)


def test_nothing_is_read_where_nobody_was_erased() -> None:
    columns = ("request_id", "identifier_type", "identifier_hash", "key_mark")
    nobody = duckdb.from_arrow(pa.table({name: pa.array([], pa.string()) for name in columns}))

    def read() -> duckdb.DuckDBPyRelation:
        raise AssertionError("read although nobody was erased")

    assert find_erased_rows(nobody, read, None).num_rows == 0


@pytest.mark.parametrize(
    ("key", "said"), [("", "is not set"), ("short", "fewer than 32"), ("x" * 40, "is not the key")]
)
def test_without_the_key_of_the_tombstones_a_sentence(key: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDP_ERASURE_KEY", key)
    with pytest.raises(ToldError, match=said) as failure:
        check_key([key_mark(KEY)])
    assert not key or key not in str(failure.value)
    check_key([])


def test_the_key_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDP_ERASURE_KEY", f" {KEY.decode()}\n")
    assert erasure_key() == KEY
    check_key([key_mark(KEY)])


REQUEST = {
    "request_type": "erasure",
    "match_status": "matched",
    "is_identity_verified": "true",
    "status": "in_progress",
}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"request_type": "access"}, "asks for access"),
        ({"status": "rejected"}, "is rejected"),
        ({"is_identity_verified": "false"}, "proof of who is asking"),
        ({"match_status": "ambiguous"}, "is ambiguous"),
        ({}, None),
    ],
)
def test_only_a_verified_matched_request_for_erasure_erases(change: dict[str, str], said: str | None) -> None:
    request = REQUEST | change
    asked = Erasure(None, "r1", "person", "2025-01-01 00:00:00", False)
    with duckdb.connect() as scratch:
        scratch.execute("create table tombstones (request_id varchar, identifier_hash varchar)")
        scratch.execute(
            "create table requests as "
            "select 'r1' as request_id, 'A' as customer_id, '2024-12-01 00:00:00' as requested_at"
            + "".join(f", '{value}' as {name}" for name, value in request.items())
        )
        if said is None:
            assert find_person(asked, scratch) == "A"
            assert asked.requested_at == "2024-12-01 00:00:00"
            return
        with pytest.raises(ToldError, match=said):
            find_person(asked, scratch)


def test_who_was_erased_before_is_not_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDP_ERASURE_KEY", KEY.decode())
    with duckdb.connect() as scratch:
        scratch.execute("create table records (record_id varchar, customer_id varchar)")
        scratch.execute(
            "create table requests (customer_id varchar, requested_at varchar, request_type varchar, "
            "match_status varchar, is_identity_verified varchar, status varchar, request_id varchar)"
        )
        scratch.execute("create table tombstones (request_id varchar, identifier_hash varchar)")
        scratch.execute(
            "insert into tombstones values ('r1', ?)", [hash_identifier(KEY, "record_id", "crm:contact:ada")]
        )
        for record_id, request_id in [("crm:contact:ada", None), (None, "r1")]:
            asked = Erasure(record_id, request_id, "person", "", False)
            assert find_person(asked, scratch) is None
            assert (asked.is_repeated, asked.request_id) == (True, "r1")
        for record_id, request_id, said in [("crm:contact:bea", None, "no such record"), (None, "r2", "no request")]:
            with pytest.raises(ToldError, match=said):
                find_person(Erasure(record_id, request_id, "person", "", False), scratch)
