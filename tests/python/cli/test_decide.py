"""`cdp link` and `cdp unlink` refuse what makes no sense before they ask the warehouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from warehouse_cdp.cli.records import sql_text


@pytest.mark.parametrize("verb", ["link", "unlink"])
def test_a_record_is_not_decided_about_with_itself(cdp: Callable[..., Result], project: Path, verb: str) -> None:
    result = cdp(verb, "crm:contact:1", "crm:contact:1", "--why", "x", "--project-dir", project)
    assert result.exit_code == 1
    assert "two records; these are one and the same" in result.output


@pytest.mark.parametrize("verb", ["link", "unlink"])
def test_a_decision_needs_a_reason(cdp: Callable[..., Result], verb: str) -> None:
    result = cdp(verb, "crm:contact:1", "crm:contact:2")
    assert result.exit_code != 0
    assert "--why" in result.output


def test_no_text_is_taken_for_a_part_of_the_query() -> None:
    assert sql_text("o'{{ var }}{% x %}") == "'o''{{ '{' }}{{ '{' }} var }}{{ '{' }}% x %}'"
