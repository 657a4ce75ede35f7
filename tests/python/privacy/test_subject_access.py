"""`cdp subject-access` writes what only its user can read, and says why it has nothing to tell."""

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.python.declared import PROJECT
from warehouse_cdp.cli.project import Project

# By its name, because the package has the verb under it.
verb_module = import_module("warehouse_cdp.cli.subject_access")


@pytest.mark.dbt
def test_the_answer_is_for_its_user_alone(sample_warehouse: Any, tmp_path: Path) -> None:
    ((request_id, email),) = sample_warehouse.rows("""
        select request_id, contact_email from privacy.privacy_requests
        where request_id in (select request_id from privacy.subject_access_export) and contact_email is not null
        order by request_id limit 1
    """)
    answered = sample_warehouse.cdp("subject-access", str(request_id), "--output", str(tmp_path / "answers"))
    assert answered.returncode == 0, answered.stdout
    (folder,) = (tmp_path / "answers").iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()} == {
        "subject_access.html": 0o600,
        "subject_access.json": 0o600,
    }
    assert str(email) in (folder / "subject_access.html").read_text()
    content = json.loads((folder / "subject_access.json").read_text())
    assert {"customers", "privacy_requests"} <= {table["table"] for table in content["tables"]}
    assert str(email) not in answered.stdout + str(folder)
    kept = [file for file in sample_warehouse.folder.rglob("inline_query*") if file.is_file()]
    assert kept == []


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "There is no such request"),
        ([("erasure", "received", None)], "of the kind 'erasure'"),
        ([("access", "needs_identity", None)], "nobody has checked yet who asks"),
        ([("access", "needs_decision", "several hold it")], "a person has to decide whom it is about: several hold it"),
        ([("access", "lifted", None)], "it was taken back"),
        ([("portability", "received", None)], "Run `dbt build`"),
    ],
)
def test_it_says_why_there_is_nothing_to_tell(
    rows: list[tuple[str | None, ...]], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def query(project: Project, sql: str, needs: list[str]) -> tuple[list[str], list[tuple[str | None, ...]]]:
        asked.append((sql, needs))
        return [], rows

    monkeypatch.setattr(verb_module, "query", query)
    assert said in verb_module.why_not(Project(PROJECT), "it's {{ 1 }}")
    assert asked == [
        (
            "select request_type, status, match_reason from {{ ref('privacy_requests') }} "
            "where request_id = 'it''s {{ '{' }}{{ '{' }} 1 }}'",
            ["privacy_requests"],
        )
    ]
