"""What `cdp quality` prints."""

from collections.abc import Sequence
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.table import Table

DIMENSIONS = {
    "completeness": "Complete",
    "validity": "Valid",
    "uniqueness": "Unique",
    "consistency": "Consistent",
    "timeliness": "Timely",
}
COUNTS = {"count_raw": "Raw rows", "count_staged": "Used", "count_quarantined": "Quarantine"}
HOURS_OF_A_DAY = 24
MOST_RULES = 20


def scores_table(scores: Sequence[dict[str, Any]]) -> Table:
    """Lays the scores out.

    Args:
        scores: Rows of the table `data_quality_summary` with hours_since_latest.

    Returns:
        One line per source.
    """
    table = Table(box=SIMPLE_HEAD)
    table.add_column("Source", no_wrap=True)
    for heading in ("Score", *DIMENSIONS.values(), *COUNTS.values(), "Latest row"):
        table.add_column(heading, justify="right", no_wrap=True)
    for source in scores:
        shown = ["-" if source[name] is None else f"{float(source[name]):.2f}" for name in ("score", *DIMENSIONS)]
        counts = [f"{int(source[name]):,}" for name in COUNTS]
        table.add_row(source["source_name"], *shown, *counts, _age(source["hours_since_latest"]))
    return table


def rule_lines(rules: Sequence[dict[str, Any]]) -> list[str]:
    """Says which rules do not hold.

    Args:
        rules: Rows of `data_quality_results` of the last run.

    Returns:
        Lines, the critical rules first.
    """
    if not rules:
        return ["No rule was checked yet."]
    broken = [rule for rule in rules if not rule["success"]]
    if not broken:
        return [f"All {len(rules):,} rules hold."]
    lines = [f"{len(broken):,} of {len(rules):,} rules do not hold:"]
    for rule in broken[:MOST_RULES]:
        where = rule["suite"] if rule["suite"] != "raw tables" else rule["column_name"]
        lines.append(f"  {rule['severity']:<8}  {where}: {rule['rule']} {rule['problem']}")
    if len(broken) > MOST_RULES:
        lines.append(f"  ... and {len(broken) - MOST_RULES:,} more in data_quality_results.")
    return lines


def quarantine_line(scores: Sequence[dict[str, Any]]) -> str:
    """Says how many raw rows are in quarantine.

    Args:
        scores: Rows of the table `data_quality_summary`.

    Returns:
        A sentence.
    """
    counts = {source["source_name"]: int(source["count_quarantined"]) for source in scores}
    by_source = ", ".join(f"{name} {count:,}" for name, count in sorted(counts.items()) if count)
    if not by_source:
        return "No raw row is in quarantine."
    return f"Raw rows in quarantine: {by_source}. quarantined_rows says which and why."


def _age(hours: Any) -> str:
    """How long ago that is, in hours or days."""
    if hours is None:
        return "-"
    return f"{float(hours):.0f} h" if float(hours) < 2 * HOURS_OF_A_DAY else f"{float(hours) / HOURS_OF_A_DAY:.0f} d"
