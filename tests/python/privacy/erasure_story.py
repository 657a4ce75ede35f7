"""The story of erasure: Ada is erased, attempts are killed, and her sources send her again."""

import subprocess
from pathlib import Path
from typing import Any, NamedTuple

from tests.python.privacy.erasure_people import SOURCES, load_people
from tests.python.privacy.erasure_steps import KEY, KILLED, State, cdp, kill_build, project_of, state

RECORD = "crm:contact:ada-quill-1"

# What a first look at a person reads, and the doors through which whoever is sent again would come in. The long story
# builds everything instead.
FIRST = (
    "--select",
    "+customers",
    "+customer_identifiers",
    "+customer_id_changes",
    "+customer_id_redirects",
    "+events",
    "+privacy_requests",
    "+quarantined_rows",
)
AGAIN = ("--select", *(f"+path:models/staging/{source}" for source in SOURCES), "+quarantined_rows")


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
