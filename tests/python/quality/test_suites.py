"""Suites are read with a sentence for whoever wrote something that cannot be understood."""

from datetime import date, datetime
from pathlib import Path

import pytest
import yaml

from tests.python.declared import PROJECT
from warehouse_cdp.failures import ToldError
from warehouse_cdp.quality.bounds import Baseline, resolve
from warehouse_cdp.quality.suites import arguments_of, column_of, read_suites

RUN_AT = datetime(2026, 1, 10)
GOOD = (
    "expectations: [{rule: Keys are there., expect: expect_column_values_to_not_be_null, column: id, "
    "severity: warning}]"
)


def suites(folder: Path, **contents: str) -> Path:
    (folder / "suites").mkdir()
    for name, content in contents.items():
        (folder / "suites" / f"{name}.yml").write_text(content)
    return folder


def test_a_suite_says_its_rules(tmp_path: Path) -> None:
    (expectation,) = read_suites(suites(tmp_path, people=GOOD), ["people"])["people"]
    assert column_of(expectation) == "id"
    assert arguments_of(expectation) == {"column": "id"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("expectations: [", "is no YAML"),
        ("- a list", "has no list `expectations`"),
        ("expectations: []", "has no list `expectations`"),
        (GOOD.replace("rule: Keys are there., ", ""), "expectation 1: `rule` is missing"),
        (GOOD.replace("warning", "fatal"), "severity is 'fatal'; write critical or warning"),
        (GOOD.replace("expect_column", "column"), "write the name of one of Great Expectations' expectations"),
        (GOOD.replace("column: id", "column: 5"), "or what column_list lists, is no name"),
        (GOOD.replace("column: id", "column: "), "or what column_list lists, is no name"),
        (GOOD.replace("column: id", "column_list: id"), "column_list is no list"),
        (GOOD.replace("column: id", "min_value: {days_before_run: three}"), "min_value has days_before_run: three"),
        (
            GOOD.replace("column: id", "max_value: {of_last_run: true}"),
            "max_value has of_last_run: True; write a number",
        ),
        (
            GOOD.replace("column: id", "min_value: {of_lst_run: 1}"),
            "min_value is of_lst_run; write one of days_before_run",
        ),
        (f"{GOOD}\n{GOOD}", "has the entries expectations, expectations; write one list"),
        (f"{GOOD}\nexpectation: 3", "has the entries expectations, expectation; write one list"),
        (GOOD[:-1] + "," + GOOD.partition("[")[2], "more than once"),
    ],
)
def test_what_cannot_be_understood_is_told(tmp_path: Path, content: str, said: str) -> None:
    with pytest.raises(ToldError, match=r"suites/people\.yml") as failure:
        read_suites(suites(tmp_path, people=content), ["people"])
    assert said in str(failure.value)


def test_a_file_under_another_ending_is_not_passed_over(tmp_path: Path) -> None:
    folder = suites(tmp_path, people=GOOD)
    (folder / "suites" / "orders.yaml").write_text(GOOD)
    with pytest.raises(ToldError, match=r"suites/orders\.yaml is not read; name it orders\.yml"):
        read_suites(folder, ["people"])


@pytest.mark.parametrize("guarded", [[], ["people", "orders"]])
def test_list_and_folder_name_the_same_tables(tmp_path: Path, guarded: list[str]) -> None:
    with pytest.raises(ToldError, match="guarded_tables"):
        read_suites(suites(tmp_path, people=GOOD), guarded)


def test_the_suites_of_the_project_can_be_read() -> None:
    guarded = yaml.safe_load((PROJECT / "dbt_project.yml").read_text())["vars"]["guarded_tables"]
    assert read_suites(PROJECT, guarded).keys() == set(guarded)


@pytest.mark.parametrize(
    ("written", "baseline", "count_rows", "value"),
    [
        ({"days_before_run": 2}, None, 0, datetime(2026, 1, 8)),
        ({"of_last_run": 0.5}, Baseline(200, None, None, 200), 0, 100),
        ({"of_last_run": 0.5}, Baseline(99, None, None, 99), 40, None),
        ({"of_last_run": 0.5}, None, 1000, None),
        ({"last_run_plus": -0.25}, Baseline(0.75, None, None, 100), 100, 0.5),
        ({"last_run_plus": -0.25}, Baseline(0.75, None, None, 100), 99, None),
        (
            "last_run",
            Baseline(0.0, None, {"values": ["a"], "weights": [1]}, 100),
            100,
            {"values": ["a"], "weights": [1]},
        ),
        ("last_run", Baseline(0.0, None, {"values": ["a"], "weights": [1]}, 100), 99, None),
        ("2026-01-01", None, 0, date(2026, 1, 1)),
        ("2026-01-01 12:30:00", None, 0, datetime(2026, 1, 1, 12, 30)),
        ("2026 or later", None, 0, "2026 or later"),
        (7, None, 0, 7),
        ({"values": ["a"]}, None, 0, {"values": ["a"]}),
    ],
)
def test_bounds_are_relative_to_the_run_or_to_an_earlier_one(
    written: object, baseline: Baseline | None, count_rows: int, value: object
) -> None:
    resolved = resolve("expect_it", {"bound": written}, baseline, count_rows, RUN_AT)
    assert resolved.pop("not_after", RUN_AT) == RUN_AT
    assert resolved == {"bound": value}
