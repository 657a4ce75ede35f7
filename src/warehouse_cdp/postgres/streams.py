"""Rows on the way as CSV through a pipe: never a file, never all of them in memory."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

# Unquoted, it is null; a value that happens to read \N travels quoted.
NULL = "\\N"


@contextmanager
def piped(write: Callable[[BinaryIO], None]) -> Iterator[BinaryIO]:
    """Run a writer beside the caller and give the caller what it writes.

    Args:
        write: Called in a thread of its own with a binary file to write to.

    Yields:
        The binary file to read from.

    Raises:
        Exception: Whatever the writer raised, once the caller's block has ended; a caller that stopped reading is
            no error of the writer.
    """
    read_end, write_end = os.pipe()
    failures: list[BaseException] = []

    def run() -> None:
        try:
            with os.fdopen(write_end, "wb") as sink:
                write(sink)
        except BrokenPipeError:
            pass
        except BaseException as failure:  # raised again in the caller's thread
            failures.append(failure)

    writer = threading.Thread(target=run, daemon=True)
    try:
        with os.fdopen(read_end, "rb") as source:
            writer.start()
            yield source
    finally:
        writer.join()
        if failures:
            raise failures[0]
