"""What the project declares, for tests that go through all of it."""

import re
import shutil
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]

PUBLIC_TABLES = sorted(model.stem for model in (PROJECT / "models" / "marts").glob("*.sql"))

SEGMENT_TABLES = sorted(model.stem for model in (PROJECT / "models" / "segments" / "tables").glob("*.sql"))

SYNC_TABLES = sorted(model.stem for model in (PROJECT / "models" / "activation" / "syncs").glob("*.sql"))

SOURCES = re.findall(r"'(\w+)': \1_raw_tables\(\)", (PROJECT / "macros" / "raw" / "raw_tables.sql").read_text())


def copied_project(folder: Path) -> Path:
    """Copy what dbt reads of the project, for tests that change it.

    Args:
        folder: Where to.

    Returns:
        The folder.
    """
    for name in ("macros", "models", "python_models", "seeds", "suites", "tests/dbt"):
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "dbt_project.yml", folder)
    return folder


def only(*sources: str) -> dict[str, Any]:
    """Variables of a run that reads nothing but these sources, from tables of the warehouse.

    Args:
        *sources: Names of sources; none switches off all of them.

    Returns:
        Variables for dbt.
    """
    return {"sample_data": False} | {f"{source}_enabled": source in sources for source in SOURCES}
