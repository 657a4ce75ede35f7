"""A connection to Postgres beside that of a Python model's run, for models whose work is done by the server."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_open: ContextVar[Callable[[], Any] | None] = ContextVar("open", default=None)


@contextmanager
def lending(open_handle: Callable[[], Any]) -> Iterator[None]:
    """Let the model that runs meanwhile open connections as the profile says.

    Args:
        open_handle: Opens a psycopg2 connection.
    """
    token = _open.set(open_handle)
    try:
        yield
    finally:
        _open.reset(token)


def open_beside() -> Any | None:
    """Open a connection for the model that is running.

    Returns:
        A psycopg2 connection, to be closed by the caller; None where the warehouse is not Postgres.
    """
    open_handle = _open.get()
    return open_handle() if open_handle else None
