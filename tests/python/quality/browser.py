"""A headless Chromium that a test reads pages in and clicks."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Start a browser; without one a test is skipped, but in CI it fails.

    Yields:
        The browser.
    """
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        missing = "There is no Chromium to read the page in. On Debian: apt-get install chromium-headless-shell"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        yield browser
        browser.close()


@contextmanager
def shown(browser: Browser, file: Path, width: int, scheme: str = "light") -> Iterator[Page]:
    """Show a file in a window of a width, to somebody who likes it light or dark and has no network.

    Args:
        browser: The browser.
        file: The file.
        width: Width of the window in pixels.
        scheme: ``light`` or ``dark``.

    Yields:
        The page.
    """
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True)  # type: ignore[arg-type]
    page.goto(file.as_uri())
    yield page
    page.close()
