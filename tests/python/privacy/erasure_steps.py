"""Steps of the story of erasure: the copied project, verbs of `cdp`, a killed build, and a look at what is left."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from tests.python.declared import PROJECT, copied_project, only
from tests.python.privacy.erasure_people import ADA, SOURCES
from tests.python.privacy.scanning import places_in_files, places_in_tables

KEY = "0123456789abcdef0123456789abcdef"
OTHERS = """
    select record_id, customer_id from marts.customer_source_records
    where
        source_record_id not like '%ada.%' and source_record_id not like '%ada-%'
        and source_record_id not like '%of-ada'
        and source_record_id not in ('7700100100100', '8800200200200')
    order by 1
"""
CDP = "from warehouse_cdp.cli import main; main()"
# Killed when the tombstones are written and nothing is built yet.
KILLED = (
    f"import os, warehouse_cdp.cli, sys; sys.modules['warehouse_cdp.cli.erase'].build = lambda *_: os._exit(9); {CDP}"
)


class State(NamedTuple):
    """What a run left.

    Attributes:
        outside: Tables outside of the raw ones that name Ada.
        raw: Raw tables that do.
        files: Published files, logs and dbt's artifacts that do.
        others: Customers of everybody else's records.
    """

    outside: set[str]
    raw: set[str]
    files: set[str]
    others: list[tuple[object, ...]]


def project_of(folder: Path, *more: str) -> Path:
    """Copy the project, reading these sources from tables and leaving out all tests, which cost most of a build.

    Args:
        folder: Where to.
        *more: Sources besides those of the people.

    Returns:
        The folder.
    """
    file = copied_project(folder) / "dbt_project.yml"
    settings = file.read_text()
    for name, value in only(*SOURCES, *more).items():
        settings = re.sub(rf"^  {name}: .*$", f"  {name}: {str(value).lower()}", settings, flags=re.MULTILINE)
    file.write_text(settings + "\ndata_tests:\n  +enabled: false\nunit_tests:\n  +enabled: false\n")
    return folder


def state(warehouse: Any) -> State:
    """What names Ada now."""
    places = places_in_tables(warehouse, ADA)
    raw = {place for place in places if place.split(".")[0] in SOURCES}
    return State(
        places - raw,
        raw,
        places_in_files(warehouse.folder, ADA, ["warehouse.duckdb", "warehouse.duckdb.wal"]),
        warehouse.rows(OTHERS),
    )


def cdp(warehouse: Any, *arguments: str, code: str = CDP, key: str | None = KEY) -> subprocess.CompletedProcess[str]:
    """Run a verb in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if name != "CDP_ERASURE_KEY"}
    return subprocess.run(
        [
            *(sys.executable, "-c", code, *arguments, "--target", warehouse.target),
            *("--project-dir", str(warehouse.project), "--profiles-dir", str(PROJECT)),
        ],
        # The same folder as that of the builds, so that dbt need not read the project anew.
        env=environment
        | warehouse.environment()
        | {"DBT_TARGET_PATH": str(warehouse.folder / "target")}
        | ({"CDP_ERASURE_KEY": key} if key else {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def kill_build(warehouse: Any) -> None:
    """Kill a build as soon as it knows which rows are erased."""
    build = warehouse.start("build")
    assert build.stdout is not None
    for line in build.stdout:
        if "OK created" in line and "int_privacy__erased_rows" in line:
            build.kill()
    build.wait()
    assert build.returncode == -9
