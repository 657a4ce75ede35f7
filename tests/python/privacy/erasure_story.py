"""The story of erasure: Ada is erased, attempts are killed, and her sources send her again."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from tests.python.declared import PROJECT, only
from tests.python.privacy.erasure_people import ADA, SOURCES, load_people
from tests.python.privacy.scanning import places_in_files, places_in_tables

KEY = "0123456789abcdef0123456789abcdef"
RECORD = "crm:contact:ada-quill-1"
OTHERS = """
    select record_id, customer_id from marts.customer_source_records
    where
        source_record_id not like '%ada.%' and source_record_id not like '%ada-%'
        and source_record_id not like '%of-ada'
        and source_record_id not in ('7700100100100', '8800200200200')
    order by 1
"""

# What a first look at a person reads, and the doors through which whoever is sent again would come in. The long story
# builds everything instead.
FIRST = (
    "--select",
    "+customers",
    "+customer_identifiers",
    "+customer_id_changes",
    "+events",
    "+privacy_requests",
    "+quarantined_rows",
)
AGAIN = ("--select", *(f"+path:models/staging/{source}" for source in SOURCES), "+quarantined_rows")

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


class Story(NamedTuple):
    """What was said and what was left, in order."""

    warehouse: Any
    before: State
    dry_run: subprocess.CompletedProcess[str]
    without_key: subprocess.CompletedProcess[str]
    part_of_it: subprocess.CompletedProcess[str] | None
    erased: subprocess.CompletedProcess[str]
    after: State
    sent_again: State
    repeated: subprocess.CompletedProcess[str] | None


def project_of(folder: Path) -> Path:
    """Copy the project, reading these sources from tables and leaving out all tests, which cost most of a build.

    Args:
        folder: Where to.

    Returns:
        The folder.
    """
    for name in ("macros", "models", "python_models", "seeds", "suites", "tests/dbt"):
        shutil.copytree(PROJECT / name, folder / name)
    settings = (PROJECT / "dbt_project.yml").read_text()
    for name, value in only(*SOURCES).items():
        settings = re.sub(rf"^  {name}: .*$", f"  {name}: {str(value).lower()}", settings, flags=re.MULTILINE)
    (folder / "dbt_project.yml").write_text(
        settings + "\ndata_tests:\n  +enabled: false\nunit_tests:\n  +enabled: false\n"
    )
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


def tell(warehouse: Any, folder: Path, environment: Any, is_long: bool) -> Story:
    """Tell the story.

    Args:
        warehouse: An empty warehouse.
        folder: Where the project is copied to.
        environment: Sets and removes environment variables.
        is_long: Whether to tell what was attempted besides.

    Returns:
        What was said and left.
    """
    warehouse.project = project_of(folder)
    load_people(warehouse)
    warehouse.build(*(() if is_long else FIRST))
    before = state(warehouse)
    dry_run = cdp(warehouse, "erase", "--record", RECORD, "--dry-run", key=None)
    killed = cdp(warehouse, "erase", "--record", RECORD, code=KILLED)
    assert killed.returncode == 9, killed.stdout
    without_key = warehouse.dbt("build")
    environment.setenv("CDP_ERASURE_KEY", KEY)
    part_of_it = warehouse.dbt("build", "--select", "stg_contacts__people") if is_long else None
    if is_long:
        kill_build(warehouse)
    erased = cdp(warehouse, "erase", "--record", RECORD)
    after = state(warehouse)
    load_people(warehouse)
    warehouse.build(*(() if is_long else AGAIN))
    sent_again = state(warehouse)
    repeated = cdp(warehouse, "erase", "--record", RECORD) if is_long else None
    return Story(warehouse, before, dry_run, without_key, part_of_it, erased, after, sent_again, repeated)
