"""No raw row is lost without a word, and a raw table that is not as it was is named."""

from pathlib import Path

import pytest

from tests.python.quality.copies import copy_of
from tests.python.warehouses import Warehouse

pytestmark = pytest.mark.dbt

RAW = "raw.sample_shopify__customer"
COUNTS = ["raw", "staged", "earlier_version", "quarantined", "deleted", "erased", "expired", "explained", "in_staging"]
OUTCOMES = f"""
    select {", ".join(f"sum(count_{name})" for name in COUNTS)} from quality.int_quality__raw_outcomes
    where table_name = 'customer'
"""
CHECK = (
    *("--indirect-selection", "cautious", "--select"),
    *("stg_shopify__customers", "stg_shopify__order_lines", "stg_segment__pages", "stg_zendesk__users"),
    *("int_quarantine__records", "quarantined_rows", "int_quality__raw_outcomes"),
    *("int_quality__baselines", "int_quality__raw_arrivals", "int_quality__raw_changes", "int_quality__raw_findings"),
    *("data_quality_results", "int_quality__measures", "data_quality_summary"),
)


def changed(**values: str) -> str:
    """A statement that loads the customer who changed last once more, with other values."""
    changes = ", ".join(f"{value} as {column}" for column, value in values.items())
    latest = f"from {RAW} where id like '61%' order by updated_at desc limit 1"
    return f"insert into {RAW} select * replace ({changes}) from ({latest})"


def told(warehouse: Warehouse, table: str) -> str:
    """What is wrong with a raw table."""
    ((problem,),) = warehouse.rows(
        f"select problem from quality.int_quality__raw_findings where column_name = '{table}' and not success"
    )
    return str(problem)


def test_every_raw_row_has_an_outcome(sample_warehouse: Warehouse, tmp_path: Path) -> None:
    copy = copy_of(sample_warehouse, tmp_path)
    before = dict(zip(COUNTS, map(int, copy.rows(OUTCOMES)[0]), strict=True))  # type: ignore[arg-type]
    assert before["raw"] == before["explained"] >= before["staged"] == before["in_staging"] > 100
    copy.execute(
        f"alter table {RAW} add column if not exists _fivetran_deleted text",
        changed(id="'new'"),
        changed(id="'new'", updated_at="'2020-01-01'"),
        changed(id="'bad'", created_at="'some day'"),
        changed(id="null"),
        changed(id="'gone'"),
        changed(id="'gone'", updated_at="'2025-12-31 23:59:59'", _fivetran_deleted="'true'"),
        # A bad version behind a good one: the good one stays in use, the bad one is in quarantine.
        changed(id="'half'", updated_at="'2025-01-01'"),
        changed(id="'half'", updated_at="'2025-12-31 23:59:59'", created_at="'some day'"),
        "insert into raw.sample_zendesk__user select * from raw.sample_zendesk__user",
        "delete from raw.sample_shopify__order_line where rowid % 3 > 0",
        "delete from raw.sample_privacy__privacy_requests",
        "delete from raw.sample_segment__pages where received_at >= '2025-12-20'",
        "delete from raw.sample_klaviyo__metric",
    )
    red = copy.dbt("build", *CHECK, retention={"shopify": {"customer": {"column": "updated_at", "months": 24}}})
    assert "test no_critical_expectation_fails failed" in red.stdout
    assert told(copy, "zendesk.user") == (
        "zendesk.user has 484 rows and had 242; it may hold them twice. If that is right, list zendesk.user in var "
        "accept_changes."
    )
    assert "rows and had 2671; it may be cut short. If" in told(copy, "shopify.order_line")
    assert "privacy.privacy_requests has 0 rows and had 54; it was emptied or is gone." in told(
        copy, "privacy.privacy_requests"
    )
    assert told(copy, "klaviyo.metric").startswith("klaviyo.metric has 0 rows and had 8; it was emptied")
    few = "select severity from quality.int_quality__raw_findings where column_name = 'klaviyo.metric' and not success"
    assert copy.rows(few) == [("warning",)]
    assert told(copy, "segment.pages").startswith("segment.pages has no row since 2025-12-19; days between")

    after = dict(zip(COUNTS, map(int, copy.rows(OUTCOMES)[0]), strict=True))  # type: ignore[arg-type]
    assert after["raw"] == after["explained"]
    added = {name: after[name] - before[name] for name in ("raw", "quarantined", "deleted")}
    assert added == {"raw": 8, "quarantined": 3, "deleted": 1}
    assert after["expired"] >= 1
    assert after["staged"] == after["in_staging"]


def test_a_row_that_staging_loses_keeps_the_run_back(sample_warehouse: Warehouse, tmp_path: Path) -> None:
    copy = copy_of(sample_warehouse, tmp_path)
    copy.execute("delete from staging.stg_shopify__customers where rowid = 0")
    red = copy.dbt("build", "--select", "int_quality__raw_outcomes")
    assert red.returncode == 1
    assert "test every_raw_row_is_accounted_for failed" in red.stdout
    assert "1 rows: shopify customer" in red.stdout
    assert "Not published" in red.stdout


def test_days_are_balanced_each_by_itself(sample_warehouse: Warehouse, tmp_path: Path) -> None:
    copy = copy_of(sample_warehouse, tmp_path)
    outcomes = "quality.int_quality__raw_outcomes"
    days = "select min(version_day), max(version_day), count(*) from {} where table_name = 'order' and count_raw > 0"
    ((first, last, count),) = copy.rows(days.format(outcomes))
    assert int(str(count)) > 100
    assert copy.dbt("test", "--select", "every_raw_row_is_accounted_for").returncode == 0
    # The table has as many rows as before, but one of them moved from its first day to its last.
    copy.execute(
        f"update {outcomes} set count_raw = count_raw - 1 where table_name = 'order' and version_day = '{first}'",
        f"update {outcomes} set count_raw = count_raw + 1 where table_name = 'order' and version_day = '{last}'",
    )
    assert copy.dbt("test", "--select", "every_raw_row_is_accounted_for").returncode == 1
