"""`cdp sample` hands its options on and tells what it wrote."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import Result


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, int, int]]:
    """What the generator was asked for; a stand-in writes nothing."""
    calls: list[tuple[Path, int, int]] = []

    def write_csv(folder: Path, people: int, seed: int) -> dict[str, int]:
        calls.append((folder, people, seed))
        return {"sample_pos__members": 1200, "labels": 7}

    module = ModuleType("warehouse_cdp.sample")
    module.write_csv = write_csv  # type: ignore[attr-defined]
    module.write_parquet = lambda folder, people, seed: write_csv(folder / "parquet", people, seed)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "warehouse_cdp.sample", module)
    return calls


def test_defaults_renew_the_committed_seeds(
    cdp: Callable[..., Result], project: Path, calls: list[tuple[Path, int, int]]
) -> None:
    result = cdp("sample", "--project-dir", project)

    assert result.exit_code == 0, result.output
    assert calls == [(project / "seeds" / "sample", 1000, 20260101)]
    assert "sample_pos__members      1,200 rows" in result.output


def test_options_are_handed_on_and_need_no_project(
    cdp: Callable[..., Result], tmp_path: Path, calls: list[tuple[Path, int, int]]
) -> None:
    result = cdp("sample", "--people", "5", "--seed", "1", "--folder", tmp_path / "out")

    assert result.exit_code == 0, result.output
    assert calls == [(tmp_path / "out", 5, 1)]


def test_parquet_needs_a_folder_of_its_own(
    cdp: Callable[..., Result], project: Path, tmp_path: Path, calls: list[tuple[Path, int, int]]
) -> None:
    assert "Name a folder" in cdp("sample", "--parquet", "--project-dir", project).output
    result = cdp("sample", "--people", "5", "--seed", "1", "--folder", tmp_path, "--parquet")
    assert result.exit_code == 0, result.output
    assert calls == [(tmp_path / "parquet", 5, 1)]
