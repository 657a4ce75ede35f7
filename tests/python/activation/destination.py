"""A stand-in for destinations: lists of rows behind HTTP, which fails and forgets to answer as real ones do."""

import json
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Destination(ThreadingHTTPServer):
    """Takes batches of rows to put or delete, by key.

    Attributes:
        lists: What it holds: {list: {key: fields}}.
        deleted: Every (list, key) that anybody asked it to delete.
        chance: Where its failures come from; none: it works.
        count_failures: How often it failed as a whole, and how many rows it refused.
    """

    daemon_threads = True

    def __init__(self) -> None:
        """Listens on a port of its own."""
        super().__init__(("127.0.0.1", 0), Handler)
        self.lists: dict[str, dict[str, Any]] = {}
        self.deleted: set[tuple[str, str]] = set()
        self.chance: random.Random | None = None
        self.count_failures = 0

    def happens(self, share: float) -> bool:
        """Whether a failure happens now."""
        failed = self.chance is not None and self.chance.random() < share
        self.count_failures += failed
        return failed

    def take(self, name: str, operations: list[dict[str, Any]]) -> list[str] | None:
        """Carry out operations.

        Args:
            name: The list.
            operations: Key and, unless it is to be deleted, fields.

        Returns:
            What became of each of them; None where it broke down on the way.
        """
        held, outcomes = self.lists.setdefault(name, {}), []
        for operation in operations:
            if self.happens(0.005):
                return None
            if self.happens(0.05):
                outcomes.append("rejected")
                continue
            if operation["fields"] is None:
                self.deleted.add((name, operation["key"]))
                held.pop(operation["key"], None)
            else:
                held[operation["key"]] = operation["fields"]
            outcomes.append("ok")
        return outcomes


class Handler(BaseHTTPRequestHandler):
    """``POST /<list>`` a batch; ``DELETE /<list>`` all that it holds."""

    protocol_version = "HTTP/1.1"
    server: Destination

    def answer(self, status: int, body: Any = None) -> None:
        """Send an answer."""
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self) -> None:
        """Put or delete rows."""
        operations = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.server.happens(0.1):
            return self.answer(503)
        outcomes = self.server.take(self.path[1:], operations)
        if outcomes is None:
            return self.answer(500)
        if self.server.happens(0.1):
            # It is done, and nobody hears of it.
            self.close_connection = True
            return None
        return self.answer(200, outcomes)

    def do_DELETE(self) -> None:
        """Empty a list."""
        self.server.lists[self.path[1:]] = {}
        self.answer(200)

    def log_message(self, *_: Any) -> None:
        """Says nothing: what is sent is personal."""


@contextmanager
def open_destination() -> Iterator[Destination]:
    """A destination that listens as long as the context lasts."""
    with Destination() as destination:
        thread = threading.Thread(target=destination.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield destination
        finally:
            destination.shutdown()
            thread.join()
