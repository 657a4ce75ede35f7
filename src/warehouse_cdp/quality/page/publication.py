"""The part of the page that says what readers have."""

from itertools import groupby

from warehouse_cdp.quality.page.parts import badge, moment, section, table, text
from warehouse_cdp.quality.page.pictures import strip
from warehouse_cdp.quality.page.state import Row, State

STATES = {"published": "good", "incomplete": "fair", "failed": "poor"}


def publication(state: State) -> str:
    """What each run published, or why it did not.

    Args:
        state: What is shown.

    Returns:
        A section with a row for each run, the newest first.
    """
    runs = [list(rows) for _, rows in groupby(state.log, lambda row: row["run_id"])]
    columns = {"Began (UTC)": "time", "Outcome": "", "What failed": "", "Stale": "", "To publish": ""}
    rows = [_run(run) for run in runs]
    outcomes = [STATES.get(_itself(run)["outcome"], "fair") for run in reversed(runs)]
    words = f"{outcomes.count('good')} of the last {len(outcomes)} runs were published"
    content = f"<p>{strip(outcomes, words)} {words}.</p>" + table(columns, rows, "Runs")
    introduction = "Readers get what a run made once all of it passed; until then they have that of the last good run."
    return section("publication", "Publication", introduction, content if rows else "<p>Nothing was published yet.</p>")


def _itself(run: list[Row]) -> Row:
    """The row of the run, among those of what failed in it."""
    return next((row for row in run if row["node_name"] is None), run[0])


def _run(run: list[Row]) -> list[str]:
    itself = _itself(run)
    failed = [
        f"{row['node_type']} {row['node_name']}" for row in run if row["node_name"] and row["outcome"] == "failed"
    ]
    told = [*failed, *([itself["problem"]] if itself["problem"] and not failed else [])]
    return [
        moment(itself["run_started_at"]),
        badge(itself["outcome"], STATES.get(itself["outcome"], "fair")),
        "<br>".join(map(text, told)) or "–",
        text(itself["stale_tables"]),
        f"<code>{text(itself['next_command'])}</code>" if itself["next_command"] else "–",
    ]
