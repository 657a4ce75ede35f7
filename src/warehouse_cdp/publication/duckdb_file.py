"""The published DuckDB file: written beside the working file and renamed into place.

dbt keeps the working file to itself while it runs. Who has the published file open keeps the version that they opened;
who opens it next gets the new one.
"""

import os
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

# What a file that is being written is called in SQL, and what its name ends in.
ALIAS = "being_published"
SUFFIX = ".being_published"

# What DuckDB appends to the name of a file for the log of somebody who writes to it.
LOG = ".wal"

# The role that reads everything.
EVERYTHING = "privacy"


def published_file(working: str, prefix: str, role: str = EVERYTHING) -> Path | None:
    """Gives the published file of a working file for a role.

    Args:
        working: Path of the working file, as the profile has it.
        prefix: Prefix of the schemas, or nothing.
        role: Who reads it; the file of EVERYTHING has no role in its name.

    Returns:
        The path; None where the database is no file of this machine.
    """
    # In memory, or of another service: md:..., s3://...
    if re.match(r":memory:|[a-z][a-z0-9+]+:", working):
        return None
    file = Path(working)
    reader = "" if role == EVERYTHING else f"_{role}"
    name = f"{prefix + '_' if prefix else ''}{file.stem}_published{reader}{file.suffix or '.duckdb'}"
    return file.with_name(name)


def remove_leftovers(file: Path) -> None:
    """Remove what a killed run left of the file that it was writing, and what a killed reader left beside it.

    Whoever opens a published file without `read_only` may leave a log of writing, which no later version can be opened
    with.

    Args:
        file: The published file.
    """
    _log_of(file).unlink(missing_ok=True)
    for leftover in file.parent.glob(f"{file.name}{SUFFIX}*"):
        leftover.unlink()


def write_files(session: Any, contents: Mapping[Path, Sequence[str]]) -> None:
    """Write files anew and, once all are complete, put each in the place of the old one in one step.

    Args:
        session: A DuckDB connection of its own to the working file.
        contents: Files to replace, whose access rights stay, each with SQL that fills the database named :data:`ALIAS`.
    """
    complete: dict[Path, Path] = {}
    try:
        for file, statements in contents.items():
            remove_leftovers(file)
            complete[file] = file.with_name(file.name + SUFFIX)
            _fill(session, file, complete[file], statements)
            _flush(complete[file])
        for file, new in complete.items():
            _log_of(file).unlink(missing_ok=True)
            new.replace(file)
    except Exception:
        for file in complete:
            remove_leftovers(file)
        raise
    for folder in {file.parent for file in contents}:
        _flush(folder)


def _fill(session: Any, file: Path, new: Path, statements: Sequence[str]) -> None:
    """Write the new file, with the access rights of the old one from before its first row."""
    quoted = str(new).replace("'", "''")
    session.execute(f"attach '{quoted}' as {ALIAS}")
    try:
        if file.exists():
            shutil.copymode(file, new)
        for statement in statements:
            session.execute(statement)
        session.execute(f"checkpoint {ALIAS}")
    finally:
        session.execute(f"detach {ALIAS}")


def _log_of(file: Path) -> Path:
    return file.with_name(file.name + LOG)


def _flush(path: Path) -> None:
    """Wait until a file or folder is on disk, so that a crash of the machine cannot leave a name without content."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
