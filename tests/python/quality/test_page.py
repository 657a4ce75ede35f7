"""The page of `cdp quality --html`, read and clicked through in a browser."""

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.python.quality.browser import open_browser, shown
from tests.python.quality.contrast import contrast
from tests.python.quality.page_state import EVIL, RUN_AT, STATE
from warehouse_cdp.quality.page import State, page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser."""
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page."""
    written = tmp_path_factory.mktemp("page") / "quality.html"
    written.write_text(page(STATE, RUN_AT.replace(tzinfo=UTC)), encoding="utf-8")
    return written


def test_every_part_is_a_click_away_and_suites_open(browser: Browser, file: Path) -> None:
    with shown(browser, file, 1280) as seen:
        parts = seen.evaluate("[...document.querySelectorAll('nav a')].map(link => link.getAttribute('href'))")
        assert parts == ["#failing", "#sources", "#freshness", "#quarantine", "#publication", "#rules"]
        for part in parts:
            seen.click(f"nav a[href='{part}']")
            assert seen.evaluate("location.hash") == part
            top = seen.evaluate(f"document.querySelector('{part} h2').getBoundingClientRect().top")
            assert 0 <= top < 900, part
        suite = "details:has(table[aria-label='Rules of stg_shop__orders'])"
        assert not seen.evaluate(f'document.querySelector("{suite} td").checkVisibility()')
        seen.click(f"{suite} summary")
        assert seen.evaluate(f'document.querySelector("{suite} td").checkVisibility()')


def test_it_tells_what_is_wrong_since_when_and_what_readers_have(browser: Browser, file: Path) -> None:
    with shown(browser, file, 1280) as seen:
        told = {part: seen.evaluate(f"document.querySelector('{part}').innerText") for part in ("main", "header")}
        for sentence in (
            "critical stg_shop__orders.id",
            "Since 2026-01-14 00:00 UTC, in 2 runs.",
            "12,345",
            "2 days",
            "shop.order",
            "test no_critical_expectation_fails",
            "dbt build --select customers+",
        ):
            assert sentence in told["main"]
        assert "2 of 4" in told["header"]
        assert "0.75" in told["header"]
        assert "Not published" in told["header"]
        assert "gone" not in told["main"]
        drawn = seen.evaluate("[...document.querySelectorAll('svg[role=img] title')].map(title => title.textContent)")
        assert "It held in 3 of the last 5 runs" in drawn
        assert "1 of the last 2 runs were published" in drawn


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_it_can_be_read_light_and_dark_and_on_a_phone(browser: Browser, file: Path, width: int, scheme: str) -> None:
    with shown(browser, file, width, scheme=scheme) as seen:
        assert seen.evaluate("document.documentElement.scrollWidth") <= width
        for element in ("body", ".quiet", "a", ".badge.poor", ".badge.fair", ".badge.good"):
            assert contrast(seen, element) >= 4.5, (element, scheme)
        assert (seen.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)") == (
            scheme == "light"
        )


def test_what_people_wrote_is_text_and_nothing_is_loaded_or_runs(browser: Browser, file: Path) -> None:
    with shown(browser, file, 1280) as seen:
        assert seen.evaluate("document.title") == "Data quality"
        assert seen.evaluate("document.querySelectorAll('script, link, img, iframe').length") == 0
        assert seen.evaluate("performance.getEntriesByType('resource').length") == 0
        assert EVIL in seen.evaluate("document.querySelector('#rules').textContent")


def test_before_the_first_run_every_part_says_so() -> None:
    empty = page(State([], [], [], []), RUN_AT)
    for sentence in ("No suite says", "No raw row", "Nothing was published yet.", "No rule was"):
        assert sentence in empty
