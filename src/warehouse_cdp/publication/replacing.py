"""Files that take the place of others."""

import os
import shutil
from pathlib import Path


class PartlyReplacedError(OSError):
    """A file could not take the place of another one.

    Attributes:
        replaced: Files that were replaced before.
    """

    def __init__(self, failure: OSError, replaced: list[Path]) -> None:
        """Take over what went wrong."""
        super().__init__(str(failure))
        self.replaced = replaced


def replace_files(complete: dict[Path, Path]) -> None:
    """Put files in the place of others, the last one first.

    Args:
        complete: Each file with the one that replaces it.

    Raises:
        PartlyReplacedError: If one cannot be replaced; those before it stay so.
    """
    replaced: list[Path] = []
    for file, new in reversed(complete.items()):
        try:
            new.replace(file)
        except OSError as failure:
            raise PartlyReplacedError(failure, replaced) from failure
        replaced.append(file)


def take_rights(file: Path, new: Path) -> None:
    """Give a file the group, mode and access list of the one that it replaces.

    Args:
        file: The old file.
        new: The new one.

    Raises:
        OSError: If we may not; else those who read the old file could not read the new one.
    """
    os.chown(new, -1, file.stat().st_gid)
    shutil.copystat(file, new)
    # Its times are its own: who copies what is newer has to see that it is.
    os.utime(new)


def flush(path: Path) -> None:
    """Wait until a file or folder is on disk, so that a crash of the machine cannot leave a name without content.

    Args:
        path: The file or folder.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
