"""Small pictures as SVG within the page; each says in words what it shows."""

from collections.abc import Sequence
from html import escape

WIDTH, HEIGHT, EDGE = 120, 28, 4
SQUARE, STEP = 8, 10


def _picture(width: int, height: int, words: str, shapes: str) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{escape(words)}">'
        f"<title>{escape(words)}</title>{shapes}</svg>"
    )


def trend(values: Sequence[float], words: str, highest: float | None = None) -> str:
    """Draw how a figure went from run to run.

    Args:
        values: The figure, the oldest first.
        words: What is shown.
        highest: The top of the picture; None takes the greatest value.

    Returns:
        SVG; a dot marks the last run.
    """
    if not values:
        return ""
    top = max([*values, highest] if highest is not None else values)
    bottom = min(values)
    height = (top - bottom) or 1
    step = (WIDTH - 2 * EDGE) / max(len(values) - 1, 1)
    points = [
        (
            WIDTH - EDGE - step * (len(values) - 1 - number),
            EDGE + (HEIGHT - 2 * EDGE) * ((top - value) / height if top > bottom else 0.5),
        )
        for number, value in enumerate(values)
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    x, y = points[-1]
    return _picture(
        WIDTH,
        HEIGHT,
        words,
        f'<polyline class="line" points="{line}"/><circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3"/>',
    )


def strip(states: Sequence[str], words: str) -> str:
    """Draw a square for each run.

    Args:
        states: How each went, the oldest first: good, fair or poor.
        words: What is shown.

    Returns:
        SVG. What went wrong is higher than what did not, so that colour is not all that tells them apart.
    """
    squares = [
        f'<rect class="{state}" x="{STEP * number}" y="{6 if state == "good" else 0}" width="{SQUARE}" '
        f'height="{SQUARE if state == "good" else 14}" rx="1"/>'
        for number, state in enumerate(states)
    ]
    return _picture(STEP * max(len(states), 1), 14, words, "".join(squares))


def bar(share: float, state: str) -> str:
    """Draw a share from 0 to 1; the number stands beside it, so the picture itself says nothing.

    Args:
        share: It.
        state: How good that is: good, fair or poor.

    Returns:
        SVG.
    """
    return (
        '<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="track" width="100" height="6"/>'
        f'<rect class="{state}" width="{100 * share:.1f}" height="6"/></svg>'
    )
