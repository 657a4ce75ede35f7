"""`cdp evaluate` against a real, if tiny, warehouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

pytestmark = pytest.mark.dbt


def test_figures_are_printed_and_explained(cdp: Callable[..., Result], built_project: Path) -> None:
    result = cdp("evaluate", "--project-dir", built_project / "models")

    assert result.exit_code == 0, result.output
    figures = next(line for line in result.output.splitlines() if "full" in line)
    assert figures.split() == ["full", "0.9750", "0.9500", "0.9623", "0.9900", "-", "0.9700"]
    assert "12 labelled records with 1,500 pairs" in result.output


def test_no_labels_says_how_to_provide_them(cdp: Callable[..., Result], built_project: Path) -> None:
    result = cdp("evaluate", "--project-dir", built_project, "--target", "second")

    assert result.exit_code == 1
    assert "labelled_records" in result.output


def test_missing_table_asks_for_a_build(cdp: Callable[..., Result], built_project: Path) -> None:
    result = cdp("evaluate", "--project-dir", built_project, "--target", "third")

    assert result.exit_code == 1
    assert result.output == (
        "Error: Table 'identity_evaluation' is not in the warehouse yet. Run `dbt build` first, or name another "
        "warehouse with --target.\n"
    )


def test_dbt_failure_is_one_message_without_a_traceback(cdp: Callable[..., Result], built_project: Path) -> None:
    result = cdp("evaluate", "--project-dir", built_project, "--target", "nowhere")

    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert "does not have a target named 'nowhere'" in result.output
    assert "Traceback" not in result.output


def test_rows_do_not_reach_the_log(cdp: Callable[..., Result], built_project: Path) -> None:
    cdp("evaluate", "--project-dir", built_project)

    assert not list(built_project.glob("logs/*"))
