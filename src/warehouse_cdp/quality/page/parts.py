"""What the page is made of."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

HOURS_OF_A_DAY = 24
# From which score on something is good, or at least fair.
LEVELS = {"good": 0.95, "fair": 0.8}


def level(score: float) -> str:
    """How good a score is: good, fair or poor."""
    return next((name for name, least in LEVELS.items() if score >= least), "poor")


def age(hours: Any) -> str:
    """How long ago something is, in hours or days."""
    if hours is None:
        return "–"
    return f"{float(hours):.0f} h" if float(hours) < 2 * HOURS_OF_A_DAY else f"{float(hours) / HOURS_OF_A_DAY:.0f} days"


def moment(value: Any) -> str:
    """A time in UTC, by the minute."""
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else "–"


def number(value: Any) -> str:
    """A number with separators, or a dash."""
    return "–" if value is None else f"{float(value):,.6g}"


def text(value: Any) -> str:
    """Any text, so that it cannot be taken for HTML."""
    return "–" if value is None or value == "" else escape(str(value))


def badge(words: str, state: str) -> str:
    """A word on a coloured ground."""
    return f'<span class="badge {state}">{escape(words)}</span>'


def table(columns: Mapping[str, str], rows: Iterable[Sequence[str]], name: str) -> str:
    """Lay rows out: a table where there is room, a card for each row on a phone.

    Args:
        columns: {heading: class of its cells}.
        rows: Cells as HTML.
        name: What the table is, for people who do not see it.

    Returns:
        HTML.
    """
    heads = "".join(f'<th scope="col" class="{kind}">{escape(heading)}</th>' for heading, kind in columns.items())
    body = "".join(
        "<tr>"
        + "".join(
            f'<td class="{kind}" data-label="{escape(heading)}">{cell}</td>'
            for (heading, kind), cell in zip(columns.items(), row, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    return f'<table aria-label="{escape(name)}"><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>'


def section(identity: str, heading: str, introduction: str, content: str) -> str:
    """A part of the page that the navigation leads to."""
    return (
        f'<section id="{identity}"><h2>{escape(heading)}</h2><p class="quiet">{escape(introduction)}</p>'
        f"{content}</section>\n"
    )


def folded(summary: str, content: str, is_open: bool = False) -> str:
    """Something that opens with a click."""
    return f"<details{' open' if is_open else ''}><summary>{summary}</summary>{content}</details>"
