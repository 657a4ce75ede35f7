"""Whom a request or a record names."""

import duckdb

from warehouse_cdp.erasure.erasure import Erasure
from warehouse_cdp.erasure.keys import check_key, erasure_key, hash_identifier
from warehouse_cdp.failures import ToldError

REQUEST = """
select customer_id, requested_at, request_type, match_status, is_identity_verified, status
from requests where request_id = ?
"""


def find_person(asked: Erasure, scratch: duckdb.DuckDBPyConnection) -> str | None:
    """Find whom the request or the record names.

    Args:
        asked: What was asked for. Is told the customer, and whether an earlier attempt went as far as it could.
        scratch: A database with the tables records (record_id, customer_id), requests, as privacy_requests, and
            tombstones (request_id, identifier_hash, key_mark).

    Returns:
        The customer; None for one that was erased before.

    Raises:
        ToldError: If nobody may be erased for it, or not with the key at hand, with the reason.
    """
    if not asked.is_dry_run:
        # Tombstones of a second key would stop every build from then on.
        check_key({mark for (mark,) in scratch.execute("select distinct key_mark from tombstones").fetchall()})
    asked.customer_id = _holder(asked, scratch) if asked.record_id is not None else _requester(asked, scratch)
    return asked.customer_id


def _holder(asked: Erasure, scratch: duckdb.DuckDBPyConnection) -> str | None:
    found = scratch.execute("select customer_id from records where record_id = ?", [asked.record_id]).fetchall()
    if found:
        return str(found[0][0])
    # Without the key nobody can tell whether it has a tombstone.
    if not asked.is_dry_run and scratch.execute("select 1 from tombstones limit 1").fetchall():
        identifier_hash = hash_identifier(erasure_key(), "record_id", str(asked.record_id))
        known = "select request_id from tombstones where identifier_hash = ?"
        earlier = scratch.execute(known, [identifier_hash]).fetchall()
        if earlier:
            asked.is_repeated, asked.request_id = True, earlier[0][0]
            return None
    raise ToldError(
        "There is no such record. Keys of records, such as shopify:customer:42, are in the column record_id of the "
        "table customer_source_records."
    )


def _requester(asked: Erasure, scratch: duckdb.DuckDBPyConnection) -> str | None:
    rows = scratch.execute(REQUEST, [asked.request_id]).fetchall()
    if not rows:
        known = "select 1 from tombstones where request_id = ?"
        asked.is_repeated = bool(scratch.execute(known, [asked.request_id]).fetchall())
        if asked.is_repeated:
            return None
        raise ToldError(f"There is no request '{asked.request_id}' in the table privacy_requests.")
    customer_id, requested_at, request_type, match_status, is_verified, status = rows[0]
    refusal = None
    if request_type != "erasure":
        refusal = f"asks for {request_type}, not for erasure"
    elif status in ("rejected", "lifted"):
        refusal = f"is {status}"
    elif is_verified != "true":
        refusal = "waits for proof of who is asking"
    elif match_status != "matched":
        refusal = f"is {match_status}: a person has to decide whom it is about"
    if refusal:
        raise ToldError(f"Request '{asked.request_id}' {refusal}. Nothing was erased.")
    asked.requested_at = requested_at
    return str(customer_id)
