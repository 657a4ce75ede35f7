"""What goes wrong around a build of the small project: disk, server, other runs, loaders."""

import os
import random
import resource
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psycopg2

from tests.python.publication.small import Small

# Less than any table needs, and more than dbt logs.
ROOM_ON_A_FULL_DISK = 2**16

# Sessions of others on a Postgres server.
SESSIONS = "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"

# After which line of its output a build has begun to make tables.
FIRST_TABLE = 8

Run = subprocess.Popen[str]


def fill_disk(small: Small, run: Run) -> None:
    """No file of a run can grow any more, as on a disk that is full."""
    resource.prlimit(run.pid, resource.RLIMIT_FSIZE, (ROOM_ON_A_FULL_DISK, ROOM_ON_A_FULL_DISK))


def fill_server_disk(small: Small, run: Run) -> None:
    """No file of the server can grow any more by what its sessions write; it ends them all and starts again."""
    for (pid,) in small.warehouse.rows(SESSIONS):
        # Only who owns a process may limit it, if not every right of root is there.
        with suppress(FileNotFoundError):
            owner = Path(f"/proc/{pid}").stat().st_uid
            limit = ["prlimit", f"--pid={pid}", f"--fsize={ROOM_ON_A_FULL_DISK}"]
            subprocess.run(limit, user=owner if os.geteuid() == 0 else None, check=False)


def restart_server(small: Small, run: Run) -> None:
    """A process of the server dies, and the server ends all sessions and starts again."""
    while run.poll() is None:
        if found := small.warehouse.rows(SESSIONS):
            os.kill(int(str(found[0][0])), signal.SIGKILL)
            break


def wait_for_server(small: Small) -> None:
    """Wait until the server answers."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            small.warehouse.rows("select 1")
            return
        except psycopg2.OperationalError:
            time.sleep(0.1)
    raise AssertionError("The server did not come back.")


def await_end(small: Small, run: Run) -> str:
    """Wait until a run is over and the server, if there is one, is there; gives what the run said."""
    output, _ = run.communicate()
    if small.warehouse.target == "postgres":
        wait_for_server(small)
    return output


def begin_another(small: Small, run: Run) -> None:
    """Somebody builds the same tables at the same time."""
    other = small.start()
    output, _ = other.communicate()
    # The first may have ended before the second looked.
    assert other.returncode != 0 or run.wait() is not None, output


def replace_raw_table(small: Small, run: Run) -> None:
    """A loader drops a table and makes it anew, with the same rows."""
    small.warehouse.execute(
        "create table raw.settings_again as select * from raw.settings",
        "drop table raw.settings",
        "alter table raw.settings_again rename to settings",
    )


def kill(small: Small, run: Run) -> None:
    """The run is ended without a word."""
    run.kill()


# DuckDB has no server, and no loader can write while a run has the file.
FAULTS: dict[str, list[Callable[[Small, Run], None]]] = {
    "duckdb": [kill, kill, fill_disk, begin_another],
    "postgres": [kill, kill, restart_server, fill_server_disk, begin_another, replace_raw_table],
}


def build_with_a_fault(small: Small, chance: random.Random) -> None:
    """Begin a build, let something go wrong at some moment of it, and wait until it is over."""
    run = small.begin_build(chance.randint(5, 60))
    time.sleep(chance.uniform(0, 0.7))
    fault = chance.choice(FAULTS[small.warehouse.target])
    if run.poll() is None:
        fault(small, run)
    await_end(small, run)
