"""A program that knows nothing but the published tables keeps destinations as they are to be, whatever goes wrong."""

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.python.activation.carrying import as_marketer, write
from tests.python.activation.client import Client, Crash
from tests.python.activation.destination import Destination, open_destination
from tests.python.activation.happenings import ADS, NEWSLETTER, customers_of, listed, suppress_phones, withdraw
from tests.python.activation.plans import SYNCS
from tests.python.activation.story import sent
from tests.python.warehouses import PostgresWarehouse, Warehouse, make_database

pytestmark = [pytest.mark.dbt, pytest.mark.long]

SELECT = ("--select", "stg_sync__results+", "int_activation__members+", "int_activation__refusals+")
UNTESTED = ("--exclude-resource-type", "unit_test")


@pytest.fixture(params=["duckdb", "postgres"])
def copy(request: pytest.FixtureRequest, tmp_path: Path) -> Warehouse:
    """The sample as it was published, of which a test may change what it likes."""
    if request.param == "duckdb":
        sample: Warehouse = request.getfixturevalue("sample_warehouse")
        for file in sample.folder.glob("warehouse*.duckdb"):
            shutil.copyfile(file, tmp_path / file.name)
        return Warehouse(tmp_path)
    original: PostgresWarehouse = request.getfixturevalue("sample_postgres")
    make_database(original.host, "consumer", original.database)
    return PostgresWarehouse(tmp_path, host=original.host, database="consumer")


@pytest.fixture
def run(copy: Warehouse) -> Callable[..., None]:
    """Runs a client."""

    def carry(destination: Destination, run_id: str, crashes_after: int | None = None) -> None:
        ask, schema = as_marketer(copy)
        port = destination.server_address[1]
        with suppress(Crash):
            Client(ask, lambda said: write(copy, said), schema, port, run_id, crashes_after).run()

    return carry


def published(copy: Warehouse) -> dict[str, dict[str, Any]]:
    """What destinations are to hold, as the role `marketer` sees it."""
    ask, schema = as_marketer(copy)
    return {name: {row["sync_key"]: sent(row) for row in ask(f"select * from {schema}.{name}")} for name in SYNCS}


def test_the_destination_becomes_what_is_published(copy: Warehouse, run: Callable[..., None]) -> None:
    with open_destination() as destination:
        destination.lists[NEWSLETTER] = {"of old": {}}
        destination.chance = random.Random(1)
        run(destination, "first", crashes_after=6)
        run(destination, "second")
        assert destination.count_failures > 3
        assert destination.lists != published(copy)
        withdrawn, left, renamed = (customers_of(copy)[place::40] for place in range(3))
        withdraw(copy, withdrawn)
        copy.execute(
            f"delete from segments.segment_members where customer_id in {listed(left)}",
            f"update marts.customers set first_name = 'Xenia' where customer_id in {listed(renamed)}",
        )
        copy.build(*SELECT, *UNTESTED)
        ask, schema = as_marketer(copy)
        reasons = {row["reason"] for row in ask(f"select reason from {schema}.sync_changes")}
        assert reasons >= {"not_held", "fields", "consent_withdrawn", "left_segment"}
        run(destination, "third")
        destination.chance = None
        run(destination, "fourth")
        assert destination.lists == published(copy)
        check_red_run(copy, run, destination)


def check_red_run(copy: Warehouse, run: Callable[..., None], destination: Destination) -> None:
    """A run that may not be published takes out whose permission ended all the same, and tells the client."""
    before = published(copy)
    withdraw(copy, customers_of(copy, "first_name is not null")[:2])
    bounced = suppress_phones(copy)
    copy.execute("update segments.segment_overlaps set jaccard = 2")
    red = copy.dbt("build", *SELECT, "segment_overlaps,resource_type:test", *UNTESTED)
    assert red.returncode == 1, red.stdout[-3000:]
    assert "Not published" in red.stdout
    after = published(copy)
    gone = before[NEWSLETTER].keys() - after[NEWSLETTER].keys()
    assert len(gone) == 2
    assert {key: before[NEWSLETTER][key] for key in after[NEWSLETTER]} == after[NEWSLETTER]
    assert bounced and bounced.isdisjoint(after[ADS].keys()) and bounced <= before[ADS].keys()
    run(destination, "fifth")
    assert destination.lists[NEWSLETTER] == after[NEWSLETTER]
    assert {(NEWSLETTER, key) for key in gone} | {(ADS, key) for key in bounced} <= destination.deleted
