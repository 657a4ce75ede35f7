"""`cdp docs` on a tiny project."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

pytestmark = pytest.mark.dbt


def test_docs_are_one_file_whose_place_is_told(cdp: Callable[..., Result], project: Path) -> None:
    page = project / "target" / "static_index.html"

    result = cdp("docs", "--project-dir", project)

    assert result.exit_code == 0, result.output
    assert str(page) in result.output
    assert "identity_evaluation" in page.read_text()


def test_docs_of_a_broken_project_print_the_message_of_dbt(cdp: Callable[..., Result], project: Path) -> None:
    (project / "models" / "broken.sql").write_text("select * from {{ ref('nobody') }}")

    result = cdp("docs", "--project-dir", project)

    assert result.exit_code == 1
    assert "nobody" in result.output
    assert "Traceback" not in result.output
