"""`cdp quality` says what the tables say."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.python.warehouses import Warehouse
from warehouse_cdp.cli.quality_lines import quarantine_line, rule_lines, scores_table
from warehouse_cdp.cli.run_lines import last_checked_lines, publication_line
from warehouse_cdp.cli.segment_tables import show


@pytest.mark.dbt
@pytest.mark.parametrize("built", ["sample_warehouse", pytest.param("sample_postgres", marks=pytest.mark.long)])
def test_the_state_of_the_sample_is_shown(built: str, request: pytest.FixtureRequest) -> None:
    warehouse: Warehouse = request.getfixturevalue(built)
    result = warehouse.cdp("quality")
    assert result.returncode == 0, result.stdout
    lines = {line.split()[0]: line.split() for line in result.stdout.splitlines() if line.strip()}
    scores = warehouse.rows("select source_name, score, count_raw, count_staged from quality.data_quality_summary")
    assert len(scores) >= 10
    for source, score, raw, staged in scores:
        assert lines[str(source)][1] == ("-" if score is None else f"{float(str(score)):.2f}")
        assert lines[str(source)][7:9] == [f"{raw:,}", f"{staged:,}"]
    ((count,),) = warehouse.rows("""
        select count(*) from quality.data_quality_results
        where run_number = (select max(run_number) from quality.data_quality_results)
    """)
    assert f"All {count} rules hold." in result.stdout
    assert "Readers have" in result.stdout


@pytest.mark.dbt
@pytest.mark.parametrize("built", ["sample_warehouse", pytest.param("sample_postgres", marks=pytest.mark.long)])
def test_the_page_shows_what_the_tables_hold(built: str, request: pytest.FixtureRequest) -> None:
    warehouse: Warehouse = request.getfixturevalue(built)
    result = warehouse.cdp("quality", "--html")
    assert result.returncode == 0, result.stdout
    page = Path(result.stdout.strip().splitlines()[-1]).read_text(encoding="utf-8")
    freshness = page.split('id="freshness"')[1].split("</section>")[0]
    aged = warehouse.rows("""
        select suite, column_name from quality.data_quality_results
        where
            expectation = 'expect_column_max_to_be_between' and source_name is not null and observed is not null
            and run_number = (select max(run_number) from quality.data_quality_results)
    """)
    assert len(aged) > 10
    assert [f"{suite}.{column}" for suite, column in aged if f"{suite}.{column}" not in freshness] == []
    for (source,) in warehouse.rows("select source_name from quality.data_quality_summary"):
        assert str(source) in page


def test_rules_of_an_earlier_run_are_told_from_those_of_the_last() -> None:
    rules = [{"run_id": "earlier", "run_at": datetime(2026, 1, 2, 3, 4)}]
    assert last_checked_lines(rules, [{"run_id": "earlier"}]) == last_checked_lines([], [{"run_id": "last"}]) == []
    assert last_checked_lines(rules, [{"run_id": "last"}]) == [
        "The last run did not check them; rules and scores are as of 2026-01-02 03:04 UTC."
    ]


def test_what_is_wrong_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    rules: list[dict[str, Any]] = [
        {"suite": "customers", "severity": "critical", "rule": "Keys.", "problem": "3 %.", "success": False},
        {"suite": "raw tables", "column_name": "a.b.c", "severity": "warning", "rule": "R.", "problem": "P."},
        {"suite": "events", "severity": "warning", "rule": "E.", "problem": None, "success": True},
    ]
    rules[1]["success"] = False
    assert rule_lines(rules) == [
        "2 of 3 rules do not hold:",
        "  critical  customers: Keys. 3 %.",
        "  warning   a.b.c: R. P.",
    ]
    assert rule_lines([rules[0]] * 25)[-1] == "  ... and 5 more in data_quality_results."
    dimensions = dict.fromkeys(("completeness", "validity", "uniqueness", "consistency", "timeliness"))
    counts = {"count_raw": 1200, "count_staged": 1190, "count_quarantined": 10}
    source = {"source_name": "shop", "score": 0.5, **dimensions, **counts, "hours_since_latest": 70.0}
    show(scores_table([source]))
    assert capsys.readouterr().out.splitlines()[3].split() == [
        *("shop", "0.50", "-", "-", "-", "-", "-", "1,200", "1,190", "10", "3", "d"),
    ]
    assert quarantine_line([source]).startswith("Raw rows in quarantine: shop 10.")
    run = {"run_started_at": datetime(2026, 1, 2, 3, 4), "outcome": "failed"}
    assert publication_line([run | {"stale_tables": "customers", "next_command": "dbt retry"}]) == (
        "The last run, which began 2026-01-02 03:04 UTC, was not published (failed). Readers have earlier versions of "
        "customers. To publish: dbt retry"
    )
    many = publication_line([run | {"stale_tables": "a, b, c, d, e, f, g, h", "next_command": ""}])
    assert many.endswith("Readers have earlier versions of a, b, c, d, e, f and 2 more.")
