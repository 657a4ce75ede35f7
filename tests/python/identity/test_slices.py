"""The parts of the records that are compared at a time."""

import pytest

from tests.python.identity.persons import people
from warehouse_cdp.identity import slices
from warehouse_cdp.identity.scratch import scratch_database


def test_records_that_came_together_are_parted_evenly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "SLICE_RECORDS", 100)
    newest = people(600).select("* replace (cast(substr(record_id, 2) as integer) >= 800 as is_changed)")
    with scratch_database(match_input=newest) as scratch:
        names = [changed for changed, _ in slices.create_slices(scratch)]
        sizes = [scratch.sql(f"select count(*) from {name}").fetchall()[0][0] for name in names]
    assert sizes == [100, 100, 100, 100]
