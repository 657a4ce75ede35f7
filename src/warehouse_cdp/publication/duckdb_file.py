"""The published DuckDB file: written beside the working file and renamed into place.

dbt keeps the working file to itself while it runs. Who has the published file open keeps the version that they opened;
who opens it next gets the new one.
"""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from warehouse_cdp.publication.replacing import flush, replace_files, take_rights

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


def write_files(session: Any, contents: Mapping[Path, Iterable[str]]) -> None:
    """Write files anew and, once all are complete, put each in the place of the old one in one step.

    Args:
        session: A DuckDB connection of its own to the working file.
        contents: Files to replace, whose access rights stay, each with SQL that fills the database named :data:`ALIAS`.
            One that is new is its owner's alone. The first takes its place last.

    Raises:
        PartlyReplacedError: If a file could not take the place of the old one; names those that did before.
    """
    complete: dict[Path, Path] = {}
    try:
        for file, statements in contents.items():
            remove_leftovers(file)
            complete[file] = file.with_name(file.name + SUFFIX)
            _fill(session, complete[file], statements)
            if file.exists():
                take_rights(file, complete[file])
            flush(complete[file])
        for file in complete:
            _log_of(file).unlink(missing_ok=True)
        replace_files(complete)
    except Exception:
        for file in complete:
            remove_leftovers(file)
        raise
    for folder in {file.parent for file in contents}:
        flush(folder)


def _fill(session: Any, new: Path, statements: Iterable[str]) -> None:
    """Write the new file, which nobody but its owner may read while it is written, its log included."""
    quoted = str(new).replace("'", "''")
    earlier = os.umask(0o077)
    try:
        session.execute(f"attach '{quoted}' as {ALIAS}")
        try:
            for statement in statements:
                session.execute(statement)
            session.execute(f"checkpoint {ALIAS}")
        finally:
            session.execute(f"detach {ALIAS}")
    finally:
        os.umask(earlier)


def _log_of(file: Path) -> Path:
    return file.with_name(file.name + LOG)
