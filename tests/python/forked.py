"""dbt and `cdp` as programs that have been started already: each run is a fork of a process that imported dbt.

Importing dbt and the code that it makes for itself on first use cost more than most runs of a test do otherwise.
"""

import atexit
import multiprocessing
import os
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

WARM_UP = "tests.python.warm_dbt"

# What a profile says of where a warehouse is, on which nothing depends that dbt reads of a project.
PLACES = {"host", "path"}

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload([WARM_UP])


def run(
    program: str, arguments: list[str], folder: Path, environment: Mapping[str, str], read_with: str
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end.

    Args:
        program: ``dbt`` or ``cdp``.
        arguments: What follows it on the command line.
        folder: The folder to run in.
        environment: All environment variables of the run.
        read_with: The variables that what dbt reads depends on.

    Returns:
        Exit code and output, errors among it.
    """
    with tempfile.NamedTemporaryFile() as output:
        settings = (program, arguments, str(folder), dict(environment), read_with, output.name)
        process = _forks.Process(target=_become, args=settings)
        process.start()
        process.join()
        assert process.exitcode is not None
        return subprocess.CompletedProcess(arguments, process.exitcode, Path(output.name).read_text(), "")


def _become(
    program: str, arguments: list[str], folder: str, environment: dict[str, str], read_with: str, output: str
) -> None:
    """What the fork does: everything that a shell would set before it starts the program, then the program."""
    from dbt.cli.main import cli

    from warehouse_cdp.cli import main

    compare_by(read_with)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for stream in (1, 2):
        os.dup2(os.open(output, os.O_WRONLY | os.O_APPEND), stream)
    try:
        {"dbt": cli, "cdp": main}[program](arguments)
    finally:
        # A fork ends without them, and DuckDB's file would be left with a log beside it.
        atexit._run_exitfuncs()


def compare_by(read_with: str) -> None:
    """Let dbt use what it kept of the project although a variable or the warehouse's place is another.

    dbt reads everything anew when any of them changes, whether or not anything that it reads depends on it.
    """
    from dbt.artifacts.resources.base import FileHash
    from dbt.parser.manifest import ManifestLoader

    loaders: Any = ManifestLoader
    check = loaders.build_manifest_state_check

    def check_what_matters(loader: Any) -> Any:
        state = check(loader)
        connection = loader.root_project.credentials.connection_info()
        state.vars_hash = FileHash.from_contents(read_with)
        state.profile_hash = FileHash.from_contents(str(sorted(item for item in connection if item[0] not in PLACES)))
        return state

    loaders.build_manifest_state_check = check_what_matters
