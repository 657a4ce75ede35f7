"""The published DuckDB file: written beside the working file and renamed into place.

dbt keeps the working file to itself while it runs. Who has the published file open keeps the version that they opened;
who opens it next gets the new one.
"""

import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

# What a file that is being written is called in SQL, and what its name ends in.
ALIAS = "being_published"
SUFFIX = ".being_published"


def published_file(working: str, prefix: str) -> Path | None:
    """Gives the published file of a working file.

    Args:
        working: Path of the working file, as the profile has it.
        prefix: Prefix of the schemas, or nothing.

    Returns:
        The path; None where the database is no file of this machine.
    """
    # In memory, or of another service: md:..., s3://...
    if re.match(r":memory:|[a-z][a-z0-9+]+:", working):
        return None
    file = Path(working)
    return file.with_name(f"{prefix + '_' if prefix else ''}{file.stem}_published{file.suffix or '.duckdb'}")


def remove_leftovers(file: Path) -> None:
    """Remove what a killed run left of the file that it was writing.

    Args:
        file: The published file.
    """
    for leftover in file.parent.glob(f"{file.name}{SUFFIX}*"):
        leftover.unlink()


def write_file(session: Any, file: Path, statements: Sequence[str]) -> None:
    """Write a file anew and put it in the place of the old one in one step.

    Args:
        session: A DuckDB connection of its own to the working file.
        file: The file to replace; its access rights stay.
        statements: SQL that fills the database named :data:`ALIAS`.
    """
    remove_leftovers(file)
    new = file.with_name(file.name + SUFFIX)
    try:
        _fill(session, file, new, statements)
        _flush(new)
        new.replace(file)
    except Exception:
        remove_leftovers(file)
        raise
    _flush(file.parent)


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


def _flush(path: Path) -> None:
    """Wait until a file or folder is on disk, so that a crash of the machine cannot leave a name without content."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
