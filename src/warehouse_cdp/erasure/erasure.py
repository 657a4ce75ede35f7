"""One erasure, from what was asked for to what it does."""

import secrets
from collections import Counter
from dataclasses import dataclass, field

import duckdb
import pyarrow as pa

from warehouse_cdp.erasure.keys import erasure_key, hash_identifier, key_mark
from warehouse_cdp.erasure.lending import lend_countries
from warehouse_cdp.erasure.matching import match_rows
from warehouse_cdp.erasure.planning import plan_erasure
from warehouse_cdp.failures import ToldError


@dataclass
class Erasure:
    """What was asked for, and what came of it. Its texts name nobody, apart from `record_id`.

    Attributes:
        record_id: A record of the person; None where a request names the person.
        request_id: The request; None for an erasure without one until it is planned.
        requested_by: Who asked, as a role.
        requested_at: When, UTC, as text.
        is_dry_run: Whether nothing is to be written.
        is_repeated: Whether the person went with an earlier attempt, so that a build is all that is left.
        customer_id: The person.
        chosen: Identifiers that tombstones are made of, counted by type.
        kept_back: Identifiers that others share, counted by type.
        tables: Source, table, count of rows, and who else has to erase them or None.
        values: What names the person in tables of the warehouse, each with what replaces it where rows have to stay.
        tombstones: Type, keyed hash and mark of the key.
    """

    record_id: str | None
    request_id: str | None
    requested_by: str
    requested_at: str
    is_dry_run: bool
    is_repeated: bool = False
    customer_id: str | None = None
    chosen: dict[str, int] = field(default_factory=dict)
    kept_back: dict[str, int] = field(default_factory=dict)
    tables: list[tuple[str, str, int, str | None]] = field(default_factory=list)
    values: list[tuple[str, str]] = field(default_factory=list)
    tombstones: list[tuple[str, str, str]] = field(default_factory=list)

    def plan(self, scratch: duckdb.DuckDBPyConnection, default_country: str | None) -> None:
        """Choose what goes.

        Args:
            scratch: See :func:`plan_erasure`, with the tables contact_points (identifier_type, identifier_value,
                match_value) and customer_ids (customer_id) of the person besides.
            default_country: Country of phones without one, or None.

        Raises:
            ToldError: If the person has no record.
        """
        if self.customer_id is None:
            raise ToldError("Nobody was named to be erased.")
        # A dry run writes nothing that the key would have to be kept for.
        key = secrets.token_hex(32).encode() if self.is_dry_run else erasure_key()
        lend_countries(scratch)
        chosen, kept_back = plan_erasure(scratch, self.customer_id, default_country)
        # Without a request the erasure is called by its person, so that a second attempt is the same one.
        self.request_id = self.request_id or f"record-{hash_identifier(key, 'request', self.customer_id)[:16]}"
        self.chosen = dict(Counter(identifier_type for identifier_type, _ in chosen))
        self.kept_back = dict(Counter(identifier_type for identifier_type, _ in kept_back))
        mark = key_mark(key)
        self.tombstones = [(kind, hash_identifier(key, kind, form), mark) for kind, form in chosen]
        requests = {(kind, identifier_hash): self.request_id for kind, identifier_hash, _ in self.tombstones}
        rows: pa.Table = match_rows(scratch, requests, key, default_country)
        counts = Counter(zip(rows["source_name"].to_pylist(), rows["table_name"].to_pylist(), strict=True))
        self.tables = [(source, table, count, None) for (source, table), count in sorted(counts.items())]
        spellings = scratch.execute(
            "select identifier_value from contact_points "
            "where (identifier_type, match_value) in (select (identifier_type, form) from chosen)"
        ).fetchall()
        ids = scratch.execute("select customer_id from customer_ids").fetchall()
        values = {form for kind, form in chosen if kind != "row"} | {value for (value,) in [*spellings, *ids]}
        self.values = [(value, f"erased:{secrets.token_hex(16)}") for value in sorted(values)]
