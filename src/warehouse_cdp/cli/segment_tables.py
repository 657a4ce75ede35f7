"""What `cdp segments` prints: sizes with bars."""

from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

WIDTH_OF_BARS = 12


def show(table: Table) -> None:
    """Prints a table.

    Args:
        table: It.
    """
    console = Console()
    if not console.is_terminal:
        # A pipe has no width, and rich would take 80 columns for it and fold the names.
        console.width = 120
    console.print(table)


def catalog_table(catalog: list[dict[str, Any]]) -> Table:
    """Lays the catalog out.

    Args:
        catalog: Rows of the table `segments`, one at least.

    Returns:
        One line per segment.
    """
    table = Table(box=SIMPLE_HEAD)
    table.add_column("Segment", no_wrap=True)
    table.add_column("Purpose", no_wrap=True)
    table.add_column("Owner", min_width=16)
    for heading in ("Members", "Permitted", "Control", "In", "Out"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column(no_wrap=True, min_width=WIDTH_OF_BARS)
    largest = max(int(segment["count_members"]) for segment in catalog)
    for segment in catalog:
        counts = [int(segment[f"count_{what}"]) for what in ("members", "permitted", "holdout", "entered", "left")]
        changes = [f"{sign}{count:,}" if count else "" for sign, count in zip("+-", counts[3:], strict=True)]
        shown = [f"{counts[0]:,}", f"{counts[1]:,}", f"{counts[2]:,}" if counts[2] else "", *changes]
        table.add_row(segment["segment_id"], segment["purpose"], segment["owner"], *shown, _bar(counts[0], largest))
    return table


def sizes_table(sizes: list[dict[str, Any]]) -> Table:
    """Lays out how large segments would be.

    Args:
        sizes: Counts of each.

    Returns:
        One line per segment.
    """
    table = Table(box=SIMPLE_HEAD)
    table.add_column("Segment", no_wrap=True)
    for heading in ("Members", "Permitted", "Of all customers"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    for size in sizes:
        members, customers = int(size["count_members"]), int(size["count_customers"])
        share = f"{members / customers:.1%}" if customers else "-"
        bar = _bar(members, customers)
        table.add_row(size["segment_id"], f"{members:,}", f"{int(size['count_permitted']):,}", share, bar)
    return table


def _bar(count: int, largest: int) -> str:
    """Draws a count; who is there at all is seen."""
    return "█" * max(round(WIDTH_OF_BARS * count / largest), 1) if count else ""
