"""A headless Chromium that a test reads a page in and clicks, spoken to through a pipe in its own protocol."""

import base64
import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
# In a container everybody is root, and for root Chromium has no sandbox.
OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-pipe")


class Browser:
    """A browser with one page."""

    def __init__(self, writer: int, reader: int) -> None:
        """Speak to a browser through the ends of two pipes."""
        self._writer, self._reader = writer, reader
        self._number, self._rest, self._session = 0, b"", ""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def _call(self, method: str, **parameters: Any) -> Any:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._writer, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self._rest:
                heard = os.read(self._reader, 2**20)
                assert heard, "The browser ended."
                self._rest += heard
            line, _, self._rest = self._rest.partition(b"\0")
            answer = json.loads(line)
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]

    def open(self, file: Path, width: int, height: int = 900, scheme: str = "light") -> None:
        """Show a file in a window of a size, to somebody who likes it light or dark, with the network cut off."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self._call("Emulation.setDeviceMetricsOverride", **size)
        self._call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self._call("Network.enable")
        self._call(
            "Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0
        )
        self._call("Page.navigate", url=file.as_uri())
        self.ask("new Promise(done => document.readyState == 'complete' ? done() : addEventListener('load', done))")

    def ask(self, expression: str) -> Any:
        """The value of an expression in JavaScript."""
        asked = self._call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in asked, asked
        return asked["result"].get("value")

    def click(self, selector: str) -> None:
        """Click into the middle of an element, as a mouse does."""
        element = f"document.querySelector({json.dumps(selector)})"
        self.ask(f"{element}.scrollIntoView({{block: 'center', behavior: 'instant'}})")
        x, y = self.ask(f"(box => [box.x + box.width / 2, box.y + box.height / 2])({element}.getBoundingClientRect())")
        for kind in ("mousePressed", "mouseReleased"):
            self._call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def photograph(self, file: Path) -> None:
        """Write a picture of the whole page, for people."""
        shot = self._call("Page.captureScreenshot", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(shot["data"]))


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start a browser; without one a test is skipped, but in CI it fails.

    Args:
        folder: For what the browser keeps.

    Yields:
        The browser.
    """
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        missing = "There is no Chromium to read the page in. On Debian: apt-get install chromium-headless-shell"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    pipes = [*os.pipe(), *os.pipe()]
    # The browser listens on 3 and answers on 4, which may be numbers of these.
    its_reader, our_writer, our_reader, its_writer = (fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in pipes)
    for end in pipes:
        os.close(end)
    process = subprocess.Popen(
        [program, *OPTIONS, f"--user-data-dir={folder}"],
        preexec_fn=lambda: (os.dup2(its_reader, 3), os.dup2(its_writer, 4)),
        close_fds=False,
        stderr=subprocess.DEVNULL,
    )
    os.close(its_reader)
    os.close(its_writer)
    try:
        yield Browser(our_writer, our_reader)
    finally:
        process.kill()
        process.wait()
        os.close(our_writer)
        os.close(our_reader)
