"""Raw rows that tombstones cover."""

from collections.abc import Callable, Mapping
from functools import partial

import duckdb
import pyarrow as pa

from warehouse_cdp.erasure.keys import check_key, erasure_key, hash_identifier
from warehouse_cdp.erasure.lending import lend_countries
from warehouse_cdp.erasure.standard_forms import standard_form
from warehouse_cdp.identity.scratch import scratch_database

SCHEMA = pa.schema([(name, pa.string()) for name in ("source_name", "table_name", "row_hash", "request_id")])

# Values held as Python objects at one time.
BATCH_SIZE = 100_000

DISTINCT = """
select distinct identifier_type, identifier_value, country from identifiers
where identifier_type in (select unnest($types))
union all
select distinct 'row', row_hash, null from identifiers where list_contains($types, 'row')
"""

# Rows that hold a match, and from there whatever belongs to them.
ERASED = """
with recursive found(row_hash, request_id) as (
    select identifiers.row_hash, matches.request_id
    from identifiers
    inner join matches
        on (
            identifiers.identifier_type = matches.identifier_type
            and identifiers.identifier_value = matches.identifier_value
            and identifiers.country is not distinct from matches.country
        )
    union
    select row_hash, request_id from matches inner join identifiers
        on matches.identifier_type = 'row' and matches.identifier_value = identifiers.row_hash
    union
    select children.row_hash, found.request_id
    from found
    inner join identifiers as children
        on children.identifier_type = 'belongs_to' and children.identifier_value = found.row_hash
)
select source_name, table_name, row_hash, min(request_id) as request_id
from found inner join identifiers using (row_hash)
group by source_name, table_name, row_hash
"""


def find_erased_rows(
    tombstones: duckdb.DuckDBPyRelation,
    identifiers: Callable[[], duckdb.DuckDBPyRelation],
    default_country: str | None,
) -> pa.Table:
    """Find the raw rows of erased people by the key in the environment.

    Args:
        tombstones: Columns request_id, identifier_type, identifier_hash, key_mark.
        identifiers: Gives source_name, table_name, row_hash, identifier_type, identifier_value and country of all raw
            rows. Not called where there are no tombstones.
        default_country: Country of phones without one, or None.

    Returns:
        A table of :data:`SCHEMA`, one row per raw row.
    """
    rows = tombstones.select("identifier_type", "identifier_hash", "request_id", "key_mark").fetchall()
    if not rows:
        return SCHEMA.empty_table()
    check_key({mark for _, _, _, mark in rows})
    requests: dict[tuple[str, str], str] = {}
    for identifier_type, identifier_hash, request_id, _ in rows:
        known = requests.get((identifier_type, identifier_hash), request_id)
        requests[identifier_type, identifier_hash] = min(known, request_id)
    with scratch_database(identifiers=identifiers()) as scratch:
        lend_countries(scratch)
        return match_rows(scratch, requests, erasure_key(), default_country)


def match_rows(
    scratch: duckdb.DuckDBPyConnection,
    requests: Mapping[tuple[str, str], str],
    key: bytes,
    default_country: str | None,
) -> pa.Table:
    """Find the rows that hold one of some identifiers, with those that belong to them.

    Args:
        scratch: A database with a table `identifiers`, as :func:`find_erased_rows` takes it.
        requests: {(type, keyed hash): request}.
        key: Key of the hashes.
        default_country: Country of phones without one, or None.

    Returns:
        A table of :data:`SCHEMA`.
    """
    types = sorted({identifier_type for identifier_type, _ in requests})
    hashed = partial(hash_identifier, key)
    found = []
    for batch in scratch.sql(DISTINCT, params={"types": types}).to_arrow_reader(BATCH_SIZE):
        for identifier_type, value, country in zip(*batch.to_pydict().values(), strict=True):
            form = standard_form(identifier_type, value, country, default_country)
            request = requests.get((identifier_type, hashed(identifier_type, form))) if form else None
            if request:
                found.append((identifier_type, value, country, request))
    scratch.execute(
        "create or replace temporary table matches "
        "(identifier_type varchar, identifier_value varchar, country varchar, request_id varchar)"
    )
    if found:
        scratch.executemany("insert into matches values (?, ?, ?, ?)", found)
    return scratch.sql(ERASED).to_arrow_table().cast(SCHEMA)
