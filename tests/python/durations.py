"""How long tests took, by folder: what a slow suite is to be shortened at."""

from collections import Counter
from typing import Any


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say it in a line, in seconds of all processes together."""
    seconds: Counter[str] = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            # Warnings are no reports of tests.
            if hasattr(report, "duration"):
                seconds[report.nodeid.removeprefix("tests/python/").split("/")[0]] += report.duration
    if sum(seconds.values()) > 60:
        parts = ", ".join(f"{part} {took:.0f}" for part, took in seconds.most_common())
        terminalreporter.write_line(f"Seconds of tests by folder: {parts}")
