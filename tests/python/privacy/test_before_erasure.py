"""What has to be there before somebody is erased: the key, and a request that asks for it, the first of its person."""

import duckdb
import pytest

from tests.python.privacy.erasure_steps import KEY
from warehouse_cdp.erasure.erasure import Erasure
from warehouse_cdp.erasure.keys import check_key, erasure_key, hash_identifier, key_mark
from warehouse_cdp.erasure.person import find_person
from warehouse_cdp.failures import ToldError

BYTES = KEY.encode()
TOMBSTONES = "create table tombstones (request_id varchar, identifier_hash varchar, key_mark varchar)"


@pytest.mark.parametrize(
    ("key", "said"), [("", "is not set"), ("short", "fewer than 32"), ("x" * 40, "is not the key")]
)
def test_without_the_key_of_the_tombstones_a_sentence(key: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDP_ERASURE_KEY", key)
    with pytest.raises(ToldError, match=said) as failure:
        check_key([key_mark(BYTES)])
    assert not key or key not in str(failure.value)
    check_key([])


def test_the_key_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDP_ERASURE_KEY", f" {KEY}\n")
    assert erasure_key() == BYTES
    check_key([key_mark(BYTES)])


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
        scratch.execute(TOMBSTONES)
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
    monkeypatch.setenv("CDP_ERASURE_KEY", KEY)
    with duckdb.connect() as scratch:
        scratch.execute("create table records (record_id varchar, customer_id varchar)")
        scratch.execute(
            "create table requests (customer_id varchar, requested_at varchar, request_type varchar, "
            "match_status varchar, is_identity_verified varchar, status varchar, request_id varchar)"
        )
        scratch.execute(TOMBSTONES)
        scratch.execute(
            "insert into tombstones values ('r1', ?, ?)",
            [hash_identifier(BYTES, "record_id", "crm:contact:ada"), key_mark(BYTES)],
        )
        for record_id, request_id in [("crm:contact:ada", None), (None, "r1")]:
            asked = Erasure(record_id, request_id, "person", "", False)
            assert find_person(asked, scratch) is None
            assert (asked.is_repeated, asked.request_id) == (True, "r1")
        for record_id, request_id, said in [("crm:contact:bea", None, "no such record"), (None, "r2", "no request")]:
            with pytest.raises(ToldError, match=said):
                find_person(Erasure(record_id, request_id, "person", "", False), scratch)


def test_with_another_key_nobody_is_erased(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDP_ERASURE_KEY", "x" * 40)
    with duckdb.connect() as scratch:
        scratch.execute("create table records as select 'crm:contact:bea' as record_id, 'B' as customer_id")
        scratch.execute(TOMBSTONES)
        scratch.execute("insert into tombstones values ('r1', 'of somebody else', ?)", [key_mark(BYTES)])
        with pytest.raises(ToldError, match="is not the key"):
            find_person(Erasure("crm:contact:bea", None, "person", "", False), scratch)
        # A dry run writes nothing that the key would have to fit.
        assert find_person(Erasure("crm:contact:bea", None, "person", "", True), scratch) == "B"
