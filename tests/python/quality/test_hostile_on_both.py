"""Both warehouses read the same out of hostile text and of a loader's times, whatever zone and locale they have."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks.warehouses.server import private_server
from tests.python.postgres.test_parity import rows_by_value
from tests.python.quality.hostile_text import ADDRESSES, TIMES, hostile_sample, key_of
from tests.python.warehouses import PostgresWarehouse, Warehouse, make_database

pytestmark = pytest.mark.dbt

COMPARED = [
    *("staging.stg_pos__members", "staging.stg_preferences__changes", "staging.stg_shopify__order_lines"),
    *("staging.stg_contacts__people", "intermediate.int_consents__preferences", "quality.quarantined_rows"),
]
MODELS = [*(table.split(".")[1] for table in COMPARED), "int_quarantine__records", "consent_states", "consent_terms"]


@contextmanager
def postgres_in(folder: Path) -> Iterator[PostgresWarehouse]:
    """A database whose locale knows no letters but A to Z."""
    folder.mkdir()
    with private_server() as server:
        make_database(server.host, PostgresWarehouse.database, "template0 encoding 'UTF8' locale 'C'")
        yield PostgresWarehouse(folder, host=server.host)


def assert_read(warehouse: Warehouse) -> dict[str, list[str]]:
    """Build staging, look whether values became what they have to, and give what the warehouse reads."""
    warehouse.execute(*(statement for table in hostile_sample() for statement in table.statements()))
    # Run without settings, as the sample is, of which dbt has read the project already.
    run = warehouse.dbt("build", "--exclude-resource-type", "unit_test", "test", "--select", *MODELS)
    assert run.returncode == 0, run.stdout[-6000:]
    members = "select member_id, cast(enrolled_at as varchar), email from staging.stg_pos__members"
    staged = {str(key): (time, email) for key, time, email in warehouse.rows(members)}
    times = {value: staged.get(key_of("enrolled_at", value), (None, None))[0] for value in TIMES}
    assert times == TIMES
    assert {value: staged[key_of("email", value)][1] for value in ADDRESSES} == ADDRESSES
    lines = "select distinct unit_amount from staging.stg_shopify__order_lines where order_line_id like 'sku %'"
    assert warehouse.rows(lines) == [(Decimal("0.011"),)]
    contacts = "select source_record_id, cast(birth_date as varchar) from staging.stg_contacts__people order by 1"
    assert warehouse.rows(contacts) == [("0", "1980-05-01"), ("1", "1980-05-01"), ("2", "1980-05-02")]
    return {table: rows_by_value(warehouse.rows(f"select * from {table}")) for table in COMPARED}


def test_both_warehouses_read_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("TZ", "PGTZ"):
        monkeypatch.setenv(variable, "America/New_York")
    on_duckdb = assert_read(Warehouse(tmp_path))
    with postgres_in(tmp_path / "postgres") as postgres:
        on_postgres = assert_read(postgres)
    for table, rows in on_duckdb.items():
        assert sorted(set(rows) ^ set(on_postgres[table]))[:4] == [], table
        assert len(rows) == len(on_postgres[table]), table
