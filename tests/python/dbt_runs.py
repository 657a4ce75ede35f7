"""Runs of dbt and of `cdp` in a folder of their own."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from tests.python import forked
from tests.python.declared import PROJECT
from tests.python.read_with import read_with

STARTED = """
import sys
from dbt.cli.main import cli
from tests.python.forked import compare_by
compare_by(sys.argv.pop(1))
cli()
"""


@dataclass
class DbtRuns:
    """Runs of dbt against one target.

    Attributes:
        folder: Where dbt's target and its logs are.
        project: The dbt project.
        log_level: What dbt writes into its log file. Statements (``debug``) take it a seventh of a build's time.
        writes_json: Whether dbt writes what it knows of the project and of the run, which takes it some seconds.
    """

    folder: Path
    project: Path = PROJECT
    log_level: str = "info"
    writes_json: bool = False
    target: ClassVar[str]

    def environment(self) -> dict[str, str]:
        """What the profile reads from the environment."""
        raise NotImplementedError

    def command(self, *arguments: str, **variables: object) -> list[str]:
        """What follows ``dbt`` on the command line of a run against this warehouse."""
        return [
            *(*arguments, "--target", self.target, "--no-use-colors"),
            *("--project-dir", str(self.project), "--profiles-dir", str(PROJECT)),
            *("--target-path", str(self.folder / "target"), "--log-path", str(self.folder / "logs")),
            *(["--vars", json.dumps(variables)] if variables else []),
        ]

    def start(self, *arguments: str, **variables: object) -> subprocess.Popen[str]:
        """Start dbt, to be watched or killed."""
        settings = self.settings(variables)
        with self.parsed(settings):
            return subprocess.Popen(
                [sys.executable, "-c", STARTED, settings, *self.command(*arguments, **variables)],
                cwd=self.folder,
                env=os.environ | self.environment() | {"PYTHONPATH": str(PROJECT)},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )

    def dbt(self, *arguments: str, **variables: object) -> subprocess.CompletedProcess[str]:
        """Run dbt to its end and return its output; the caller judges the exit code."""
        command, settings = self.command(*arguments, **variables), self.settings(variables)
        environment = {"DBT_LOG_LEVEL_FILE": self.log_level, "DBT_WRITE_JSON": str(self.writes_json)}
        # A retry takes the variables of the run before it.
        with nullcontext() if arguments[0] == "retry" else self.parsed(settings):
            return forked.run("dbt", command, self.folder, os.environ | self.environment() | environment, settings)

    def cdp(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a verb of `cdp` to its end and return its output; the caller judges the exit code."""
        settings = self.settings({})
        places = {"DBT_TARGET_PATH": str(self.folder / "target"), "DBT_PROFILES_DIR": str(PROJECT)}
        command = [*arguments, "--target", self.target, "--project-dir", str(self.project)]
        with self.parsed(settings):
            variables = os.environ | self.environment() | places | environment
            return forked.run("cdp", command, self.folder, variables, settings)

    def settings(self, variables: dict[str, object]) -> str:
        """All that it depends on what dbt reads of the project."""
        return json.dumps([str(self.project), self.target, read_with(variables)], sort_keys=True)

    @contextmanager
    def parsed(self, settings: str) -> Iterator[None]:
        """Give dbt what it kept of the project when it last read it with these settings, here or elsewhere.

        It saves dbt from reading the project anew, which takes longer than most runs; dbt still checks every file.
        What it kept of a project that a test made goes with that test's folder.
        """
        own = self.folder / "target" / "partial_parse.msgpack"
        place = PROJECT / "target" if self.project.is_relative_to(PROJECT) else self.folder.parent
        kept = place / "parsed" / f"{hashlib.sha256(settings.encode()).hexdigest()}.msgpack"
        if kept.exists():
            own.parent.mkdir(exist_ok=True)
            shutil.copyfile(kept, own)
        yield
        if own.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            # In one step, since another process may be reading it.
            part = kept.with_suffix(f".{os.getpid()}")
            shutil.copyfile(own, part)
            part.replace(kept)

    def build(self, *arguments: str, **variables: object) -> str:
        """Run ``dbt build``, which must succeed, and return its output."""
        run = self.dbt("build", *arguments, **variables)
        assert run.returncode == 0, run.stdout[-6000:]
        return run.stdout
