"""What a suite calls critical keeps a run from readers, and history makes what was right yesterday a measure."""

from pathlib import Path
from typing import Any

import pytest

from tests.python.quality.copies import copy_of
from tests.python.warehouses import Warehouse

pytestmark = pytest.mark.dbt

GONE = "Its column phone is gone, which is read. If that is right, list shopify.customer in var accept_changes."
CHECK = ("--select", "int_quality__expectations+", "int_quality__baselines+", "int_quality__raw_changes+")
LATEST = """
    from quality.data_quality_results
    where run_number = (select max(run_number) from quality.data_quality_results)
"""


@pytest.fixture
def copy(sample_warehouse: Warehouse, tmp_path: Path) -> Warehouse:
    """The sample, of which a test may break what it likes."""
    return copy_of(sample_warehouse, tmp_path)


def problems(warehouse: Warehouse) -> list[tuple[Any, ...]]:
    return warehouse.rows(
        f"select suite, expectation, column_name, severity, problem {LATEST} and not success order by all"
    )


def test_the_sample_is_as_its_suites_expect(sample_warehouse: Warehouse) -> None:
    assert problems(sample_warehouse) == []
    ((count,),) = sample_warehouse.rows(f"select count(*) {LATEST} and rule is not null")
    assert isinstance(count, int) and count >= 100


def test_results_tell_no_value_of_a_person(sample_warehouse: Warehouse) -> None:
    values = {
        str(value)
        for row in sample_warehouse.rows("select email, phone, last_name, street from marts.customers")
        for value in row
        if value and len(str(value)) > 5
    }
    told = str(sample_warehouse.rows("from quality.data_quality_results"))
    assert len(values) > 1500
    assert [value for value in values if value in told] == []


def test_what_is_critical_keeps_the_run_back_until_it_is_mended_or_accepted(copy: Warehouse) -> None:
    history = "select * from quality.data_quality_results order by result_id"
    last_run = "select max(run_number) from quality.data_quality_results"
    before, ((runs_before,),) = copy.rows(history), copy.rows(last_run)
    assert copy.dbt("build", "--empty", *CHECK).returncode == 0
    assert copy.rows(history) == before
    copy.execute(
        "delete from staging.stg_shopify__orders where rowid % 3 > 0",
        "insert into staging.stg_segment__pages select * replace ('again' || message_id as message_id) "
        "from staging.stg_segment__pages",
        "alter table staging.stg_zendesk__users rename column email to mail",
        "update staging.stg_pos__transactions set tender_type = 'voucher'",
        "drop table staging.stg_mailchimp__members",
        "alter table raw.sample_shopify__customer drop column phone",
        "alter table raw.sample_shopify__order add column gift text",
    )

    red = copy.dbt("build", *CHECK)
    assert red.returncode == 1
    assert "test no_critical_expectation_fails failed" in red.stdout
    assert "stg_mailchimp__members suite_can_run" in red.stdout
    assert "Not published" in red.stdout
    assert "`cdp quality` says what was found" in red.stdout
    # The scores beside it are those of this run.
    ((scores_of, rules_of),) = copy.rows("""
        select (select sum(count_broken_rules) from quality.data_quality_summary),
            (select count(*) from quality.data_quality_results where source_name is not null and not success
                and run_number = (select max(run_number) from quality.data_quality_results))
    """)
    assert scores_of == rules_of
    found = problems(copy)
    assert ("raw tables", "columns stay", "shopify.order.gift", "warning", "It has a new column gift.") in found
    told = {(suite, name): (severity, problem) for suite, name, _, severity, problem in reversed(found)}
    rows = "expect_table_row_count_to_be_between"
    assert told["stg_shopify__orders", rows] == ("critical", "It is 541; at least 826.7 and at most 3,080 is expected.")
    assert told["stg_segment__pages", rows][0] == "critical"
    assert told["stg_zendesk__users", "expect_column_values_to_match_regex"] == (
        "critical",
        "The table has no column email; bring it back, or mend suites/stg_zendesk__users.yml.",
    )
    assert told["raw tables", "columns stay"] == ("critical", GONE)
    assert told["stg_mailchimp__members", "suite_can_run"] == (
        "critical",
        "The table is not there; build it, or remove suites/stg_mailchimp__members.yml.",
    )
    assert told["stg_pos__transactions", "expect_column_kl_divergence_to_be_less_than"][0] == "warning"

    # What failed is no measure; what somebody accepts is, and what is switched off is not looked at.
    accepted = {"accept_changes": ["stg_shopify__orders"], "zendesk_enabled": False}
    copy.dbt("run", "--full-refresh", *CHECK, **accepted)
    critical = [suite for suite, _, _, severity, _ in problems(copy) if severity == "critical"]
    assert critical == ["raw tables", "stg_mailchimp__members", "stg_segment__pages"]
    assert isinstance(runs_before, int)
    assert copy.rows(last_run) == [(runs_before + 2,)]
