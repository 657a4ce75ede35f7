"""dbt's artifacts tell nothing of what a verb was asked about."""

import json
import sys
from pathlib import Path

import pytest

from warehouse_cdp.cli.project import Project
from warehouse_cdp.cli.warehouse import run_dbt

pytestmark = pytest.mark.dbt


def test_run_results_do_not_hold_the_arguments_of_a_verb(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ["cdp", "erase", "--record", "crm:contact:somebody@x.com"]
    monkeypatch.setattr(sys, "argv", arguments)
    run_dbt(Project(project), ["run"])
    text = (project / "target" / "run_results.json").read_text()
    assert json.loads(text)["args"]["invocation_command"] == "dbt run"
    assert "somebody" not in text
    assert sys.argv == arguments
