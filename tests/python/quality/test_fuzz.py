"""Ten thousand rows and more that went wrong: the build is green, and each is staged or there is a reason why not."""

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from tests.python.quality.gone_wrong import sample_gone_wrong
from tests.python.quality.hostile_rows import KEPT_HERE, hostile_tables

pytestmark = pytest.mark.dbt

BUILD = (
    *("--exclude-resource-type", "unit_test", "--indirect-selection", "cautious", "--select"),
    *("path:models/staging", "int_quarantine__records", "quarantined_rows", "int_quality__raw_outcomes"),
)
EVERYTHING = ("--exclude-resource-type", "unit_test")
COUNT_ROWS = 10_000
RUN_AT = "2026-01-01 00:00:00"
TOTALS = """
    select sum(count_raw), sum(count_staged), sum(count_quarantined), sum(count_earlier_version + count_deleted)
    from quality.int_quality__raw_outcomes
"""


@pytest.mark.parametrize("target", ["duckdb", pytest.param("postgres", marks=pytest.mark.long)])
def test_every_hostile_row_of_a_table_is_staged_or_has_a_reason(
    target: str, new_empty: Callable[[str, str], Any]
) -> None:
    warehouse = new_empty(target, "hostile_tables")
    tables = hostile_tables(target, COUNT_ROWS, Random(9))
    warehouse.execute(*(statement for table in tables for statement in table.statements()))
    assert_nothing_is_lost(warehouse, COUNT_ROWS)


@pytest.mark.long
@pytest.mark.parametrize("target", ["duckdb", "postgres"])
def test_every_hostile_line_of_a_file_is_staged_or_has_a_reason(
    target: str, new_empty: Callable[[str, str], Any]
) -> None:
    warehouse = new_empty(target, "hostile_files")
    chance = Random(9)
    raw = warehouse.folder / "raw"
    files = hostile_tables(target, COUNT_ROWS, chance, are_typed=False)
    # What people write in the warehouse itself is read from there alone.
    count_lines = sum(table.write(raw, chance) for table in files if table.source not in KEPT_HERE)
    settings: dict[str, Any] = {"raw_path": "raw"}
    if target == "postgres":
        loaded = warehouse.cdp("load", str(raw))
        assert loaded.returncode == 0, loaded.stdout
        settings = {}
    assert_nothing_is_lost(warehouse, count_lines, **settings)


@pytest.mark.parametrize(
    ("target", "seed"),
    [
        ("duckdb", 1),
        *(pytest.param("duckdb", seed, marks=pytest.mark.long) for seed in (2, 3, 4)),
        *(pytest.param("postgres", seed, marks=pytest.mark.long) for seed in (1, 2, 3)),
    ],
)
def test_whatever_is_wrong_with_half_of_the_rows_everything_is_built_and_published(
    target: str, seed: int, new_empty: Callable[[str, str], Any]
) -> None:
    warehouse = new_empty(target, f"gone_wrong_{seed}")
    tables = sample_gone_wrong(Random(seed), without="\0" if target == "postgres" else "")
    warehouse.execute(*(statement for table in tables for statement in table.statements()))
    output = assert_nothing_is_lost(warehouse, sum(len(table.rows) for table in tables), EVERYTHING)
    assert "Published" in output


def assert_nothing_is_lost(warehouse: Any, count_rows: int, build: tuple[str, ...] = BUILD, **settings: object) -> str:
    """Build, and check that every row has become something, and many of them each thing; gives what dbt said."""
    output: str = warehouse.build(*build, sample_data=False, run_at=RUN_AT, **settings)
    assert "PASS every_raw_row_is_accounted_for" in output
    assert warehouse.rows("select 1 from quality.quarantined_rows where coalesce(reason, '') = ''") == []
    ((raw, staged, quarantined, others),) = warehouse.rows(TOTALS)
    assert raw == count_rows
    assert min(staged, quarantined, others) > count_rows / 100
    return output
