"""What `cdp quality` says of the last run."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from warehouse_cdp.cli.names import some_of


def last_checked_lines(rules: Sequence[dict[str, Any]], published: Sequence[dict[str, Any]]) -> list[str]:
    """Says when the rules were checked, if that was not in the last run.

    Args:
        rules: Rows of `data_quality_results` of the last run that checked any.
        published: The last run in `publication_log`, if there was one.

    Returns:
        One line, or none.
    """
    if not rules or not published or rules[0]["run_id"] == published[0]["run_id"]:
        return []
    return [f"The last run did not check them; rules and scores are as of {rules[0]['run_at']:%Y-%m-%d %H:%M} UTC."]


def publication_line(published: Sequence[dict[str, Any]]) -> str:
    """Says what readers have.

    Args:
        published: The last run in `publication_log`, if there was one.

    Returns:
        A sentence.
    """
    if not published:
        return "Nothing was published yet."
    run = published[0]
    began = f"{run['run_started_at']:%Y-%m-%d %H:%M}" if isinstance(run["run_started_at"], datetime) else "?"
    if run["outcome"] == "published":
        return f"Readers have what the last run made, which began {began} UTC."
    stale = (
        f" Readers have earlier versions of {some_of(run['stale_tables'].split(', '))}." if run["stale_tables"] else ""
    )
    advice = f" To publish: {run['next_command']}" if run["next_command"] else ""
    return f"The last run, which began {began} UTC, was not published ({run['outcome']}).{stale}{advice}"
