"""The parts of the page that are about sources: scores, freshness, quarantine."""

from warehouse_cdp.quality.page.parts import age, badge, level, moment, number, section, table, text
from warehouse_cdp.quality.page.pictures import bar, trend
from warehouse_cdp.quality.page.state import Row, State

SCORES = {
    "Complete": "completeness",
    "Valid": "validity",
    "Unique": "uniqueness",
    "Consistent": "consistency",
    "Timely": "timeliness",
}


def sources(state: State) -> str:
    """How good the data of each source is.

    Args:
        state: What is shown.

    Returns:
        A section with a row for each source, the worst first.
    """
    columns = {"Source": "name", "Score": "score"} | dict.fromkeys(SCORES, "score")
    columns |= {"Raw rows": "number", "Used": "number", "Quarantine": "number", "Rules by run": "picture"}
    rows = [
        [
            text(source["source_name"]),
            _score(source["score"]),
            *(_score(source[name]) for name in SCORES.values()),
            *(number(source[name]) for name in ("count_raw", "count_staged", "count_quarantined")),
            _trend(state, source),
        ]
        for source in state.scores
    ]
    introduction = (
        "Scores are between 0 and 1; the worst source comes first. The line shows how far the rules of a source "
        "held in the last runs."
    )
    return section("sources", "Sources", introduction, table(columns, rows, "Scores of the sources"))


def _score(score: object) -> str:
    if score is None:
        return "–"
    share = float(str(score))
    return f"{share:.2f}{bar(share, level(share))}"


def _trend(state: State, source: Row) -> str:
    shares = state.shares(source["source_name"])
    if not shares:
        return "–"
    words = (
        f"Rules held by {100 * shares[-1]:.1f} % in the last of {len(shares)} runs, {100 * min(shares):.1f} % at worst"
    )
    return trend(shares, words, highest=1)


def freshness(state: State) -> str:
    """How old the latest row of each table is.

    Args:
        state: What is shown.

    Returns:
        A section with a row for each table that says when its rows are from.
    """
    rules = sorted(
        (rule for rule in state.rules if rule.is_about_age), key=lambda rule: -float(rule.latest["observed"])
    )
    rows = []
    for rule in rules:
        ages = [float(found["observed"]) for found in rule.history if found["observed"] is not None]
        words = f"{age(ages[-1])} now, {age(max(ages))} at most in {len(ages)} runs"
        rows.append(
            [
                text(rule.where),
                age(ages[-1]),
                badge("in time", "good") if rule.holds else badge("late", "poor"),
                text(rule.latest["rule"]),
                trend(ages, words),
            ]
        )
    columns = {"Table and time": "name", "Latest row": "number", "State": "", "Rule": "", "Age by run": "picture"}
    content = table(columns, rows, "Age of the latest rows") if rows else "<p>No suite says how old rows may be.</p>"
    return section("freshness", "Freshness", "How old the latest row was when the last run looked.", content)


def quarantine(state: State) -> str:
    """Which raw rows were left out, and why.

    Args:
        state: What is shown.

    Returns:
        A section with a row for each table and reason.
    """
    columns = {"Table": "name", "Reason": "", "Rows": "number", "First seen": "time"}
    rows = [
        [
            text(f"{found['source_name']}.{found['table_name']}"),
            text(found["reason"]),
            number(found["count_rows"]),
            moment(found["first_seen_at"]),
        ]
        for found in state.quarantine
    ]
    content = table(columns, rows, "Rows in quarantine") if rows else "<p>No raw row is in quarantine.</p>"
    introduction = "Raw rows that break a rule are left out until they are corrected. quarantined_rows has their keys."
    return section("quarantine", "Quarantine", introduction, content)
