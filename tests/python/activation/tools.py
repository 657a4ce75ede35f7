"""Results as Hightouch and Census write them down."""

import json
from typing import Any

from tests.python.activation.carrying import inserts, write
from tests.python.activation.client import Result
from tests.python.warehouses import Warehouse

HIGHTOUCH = (
    "create schema if not exists hightouch_audit",
    "create table if not exists hightouch_audit.sync_runs (sync_id bigint, sync_run_id bigint, primary_key varchar, "
    "destination varchar, model_name varchar, status varchar, started_at timestamp, finished_at timestamp)",
    "create table if not exists hightouch_audit.sync_changelog (sync_id bigint, sync_run_id bigint, row_id varchar, "
    "op_type varchar, status varchar, failure_reason varchar, fields json)",
)
CENSUS = (
    "create schema if not exists census",
    "create table if not exists census.source_objects (id bigint, type varchar, name varchar)",
    "create table if not exists census.sync_log (log_id varchar, sync_id bigint, sync_run_id bigint, "
    "record_identifier varchar, record_payload varchar, batch_started_at timestamp, batch_completed_at timestamp, "
    "operation varchar, status varchar, status_message varchar, source_object_id bigint)",
)
TABLES = (
    "sync.sync_results",
    *("hightouch_audit.sync_runs", "hightouch_audit.sync_changelog", "census.source_objects", "census.sync_log"),
)


def set_up(warehouse: Warehouse) -> None:
    """Make the tables of all tools."""
    write(warehouse, [])
    warehouse.execute(*HIGHTOUCH, *CENSUS)


def appending(tool: str, results: list[Result], sync_id: int, run: int) -> list[str]:
    """Statements that append results of one sync to the tables of a tool, which knows of nothing before it is done.

    Args:
        tool: `hightouch` or `census`; anything else writes results as any program does.
        results: What to write.
        sync_id: The tool's id of the sync.
        run: The tool's run.

    Returns:
        The statements.
    """
    if tool not in ("hightouch", "census"):
        return inserts({"sync.sync_results": [tuple(result) for result in results]})
    done = [result for result in results if result.status != "sent"]
    if not done:
        return []
    ended = max(result.finished_at for result in done)
    if tool == "hightouch":
        ran = [(sync_id, run, "sync_key", "klaviyo", f"share.{done[0].sync_name}", "success", ended, ended)]
        rows = [
            (sync_id, run, one.sync_key, one.operation, one.status, None, payload(one.synced_fields_hash))
            for one in done
        ]
        return inserts({"hightouch_audit.sync_runs": ran, "hightouch_audit.sync_changelog": rows})
    read = [(sync_id * 100 + run, "DataWarehouse::Table", done[0].sync_name.upper())]
    tried: list[tuple[Any, ...]] = [
        (
            *(f"{sync_id}.{run}.{place}", sync_id, run, one.sync_key, payload(one.synced_fields_hash), ended, ended),
            "delete" if one.operation == "removed" else "upsert",
            *("succeeded" if one.status == "succeeded" else "rejected", None, read[0][0]),
        )
        for place, one in enumerate(done)
    ]
    return inserts({"census.source_objects": read, "census.sync_log": tried})


def payload(synced_fields_hash: str | None) -> str:
    """What was sent, as JSON."""
    return json.dumps({"email": "x@x.org"} | ({"synced_fields_hash": synced_fields_hash} if synced_fields_hash else {}))
