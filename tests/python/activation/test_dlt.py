"""dlt, which knows nothing of the project, carries a sync from the published tables to a destination."""

import http.client
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.python.activation.carrying import as_marketer, write
from tests.python.activation.client import Result
from tests.python.activation.destination import open_destination
from tests.python.activation.story import sent
from tests.python.quality.copies import copy_of
from tests.python.warehouses import Warehouse

pytestmark = [pytest.mark.dbt, pytest.mark.long]

NEWSLETTER = "sync_klaviyo__newsletter"


def test_dlt_carries_a_sync(sample_warehouse: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dlt = pytest.importorskip("dlt", reason="see tests/python/activation/requirements.txt")
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    ask, schema = as_marketer(sample_warehouse)
    query = f"select sync_key, operation from {schema}.sync_changes where sync_name = '{NEWSLETTER}'"
    changes = {row["sync_key"]: row["operation"] for row in ask(query)}
    rows = [row for row in ask(f"select * from {schema}.{NEWSLETTER}") if row["sync_key"] in changes]
    results: list[Result] = []
    with open_destination() as destination:

        @dlt.destination(batch_size=50)  # type: ignore[untyped-decorator]
        def shop(items: list[dict[str, Any]], table: dict[str, Any]) -> None:
            """Put rows into a list of the destination."""
            body = [{"key": item["sync_key"], "fields": sent(item)} for item in items]
            connection = http.client.HTTPConnection("127.0.0.1", destination.server_address[1], timeout=30)
            connection.request("POST", f"/{table['name']}", json.dumps(body))
            assert json.loads(connection.getresponse().read()) == ["ok"] * len(items)
            connection.close()
            now = datetime.now(UTC).replace(tzinfo=None)
            for item in items:
                key, fields_hash = item["sync_key"], item["synced_fields_hash"]
                results.append(Result(NEWSLETTER, key, "dlt", changes[key], "succeeded", fields_hash, now))

        pipeline = dlt.pipeline("newsletter", destination=shop, pipelines_dir=str(tmp_path))
        pipeline.run(dlt.resource(rows, name=NEWSLETTER))
        held = destination.lists[NEWSLETTER]
    assert len(held) == len(rows) > 50
    # It leaves out fields without a value.
    wanted = {row["sync_key"]: sent(row) for row in ask(f"select * from {schema}.{NEWSLETTER}")}
    assert held == {
        key: {name: value for name, value in row.items() if value is not None} for key, row in wanted.items()
    }
    check_acknowledged(copy_of(sample_warehouse, tmp_path), results)


def check_acknowledged(copy: Warehouse, results: list[Result]) -> None:
    """Once its results are read nothing is left to do."""
    write(copy, results)
    copy.build("--select", "stg_sync__results+", "--exclude-resource-type", "unit_test")
    assert copy.rows(f"select count(*) from activation.sync_changes where sync_name = '{NEWSLETTER}'") == [(0,)]
    assert copy.rows(f"select count_held from activation.syncs where sync_name = '{NEWSLETTER}'") == [(len(results),)]
