"""Clusters of a few records, for tests."""

from collections.abc import Sequence

import duckdb
import pyarrow as pa

from warehouse_cdp.identity import cluster_records


def clusters(
    links: Sequence[tuple[object, ...]],
    records: str,
    max_profiles: int = 10,
    profiles: dict[str, str] | None = None,
    contents: dict[str, str] | None = None,
    contradictions: tuple[str, ...] = (),
    forbidden: tuple[str, ...] = (),
) -> set[str]:
    """Cluster records of one letter each.

    A link is its records, its bits above the threshold and, unless the model alone made it, what did; an override also
    when it was decided.
    """
    session = duckdb.connect()
    record_rows = [
        {
            "record_id": record,
            "profile_id": (profiles or {}).get(record, record),
            "match_hash": (contents or {}).get(record, record),
            "signature": "s",
        }
        for record in records
    ]
    link_names = ("record_id_a", "record_id_b", "surplus_weight", "linked_by", "decided_at", "parts_last")
    defaults = {"linked_by": "probabilistic", "decided_at": None, "parts_last": False}
    link_rows = [defaults | dict(zip(link_names, link, strict=False)) for link in links]
    apart = [(pair, "given_name") for pair in contradictions] + [(pair, "override") for pair in forbidden]
    apart_rows = [{"record_id_a": pair[0], "record_id_b": pair[1], "contradiction": why} for pair, why in apart]
    link_types = [pa.string(), pa.string(), pa.float64(), pa.string(), pa.string(), pa.bool_()]
    assigned = cluster_records(
        session.from_arrow(pa.Table.from_pylist(record_rows)),
        session.from_arrow(pa.Table.from_pylist(link_rows, pa.schema(list(zip(link_names, link_types, strict=True))))),
        session.from_arrow(
            pa.Table.from_pylist(
                apart_rows, pa.schema([(name, pa.string()) for name in ("record_id_a", "record_id_b", "contradiction")])
            )
        ),
        max_profiles,
    )
    members: dict[str, str] = {}
    for row in sorted(assigned.to_pylist(), key=lambda row: str(row["record_id"])):
        members[row["cluster_id"]] = members.get(row["cluster_id"], "") + row["record_id"]
    return set(members.values())
