"""Signs of life during long work."""

import sys
from contextlib import AbstractContextManager, nullcontext

from rich.console import Console


def working(sentence: str) -> AbstractContextManager[object]:
    """Shows a sentence with a spinner while the body of a `with` runs.

    It goes to stderr and only to a terminal, so that neither pipes nor logs of a CI fill up with it.

    Args:
        sentence: What is being done.

    Returns:
        A context manager.
    """
    # The stream is named because rich would otherwise follow whatever dbt's output is redirected to.
    console = Console(file=sys.stderr)
    return console.status(sentence) if console.is_terminal else nullcontext()
