"""Finding the project."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from warehouse_cdp.cli.project import Project, find_project_folder, project_from_options


def test_project_is_found_from_a_folder_inside_it(project: Path) -> None:
    assert find_project_folder(project / "models") == project


def test_no_project_says_where_it_was_looked_for_and_what_to_do(
    cdp: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    result = cdp("evaluate")

    assert result.exit_code == 2
    assert f"no dbt_project.yml in {tmp_path}" in result.output
    assert "--project-dir" in result.output


def test_dbt_gets_only_the_options_that_were_given(project: Path) -> None:
    given = Project(project, project / "models", "second")

    assert Project(project).dbt_options() == ["--project-dir", str(project)]
    assert given.dbt_options()[2:] == ["--profiles-dir", str(project / "models"), "--target", "second"]


def test_profiles_folder_is_made_absolute(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "models")

    assert project_from_options(Path(), Path(), None).profiles_folder == project / "models"
