"""The page: HTML, complete and without anything that is loaded from elsewhere or runs."""

from datetime import datetime

from warehouse_cdp.quality.page.parts import level, moment, text
from warehouse_cdp.quality.page.publication import publication
from warehouse_cdp.quality.page.rules import all_rules, failing
from warehouse_cdp.quality.page.sources import freshness, quarantine, sources
from warehouse_cdp.quality.page.state import Row, State
from warehouse_cdp.quality.page.style import STYLE

SECTIONS = {
    "failing": "What does not hold",
    "sources": "Sources",
    "freshness": "Freshness",
    "quarantine": "Quarantine",
    "publication": "Publication",
    "rules": "All rules",
}


def page(state: State, made_at: datetime) -> str:
    """Write the page.

    Args:
        state: What it shows.
        made_at: When it was made (UTC).

    Returns:
        HTML.
    """
    checked = max((rule.latest["run_at"] for rule in state.rules), default=None)
    links = "".join(f'<li><a href="#{identity}">{heading}</a></li>' for identity, heading in SECTIONS.items())
    parts = (failing, sources, freshness, quarantine, publication, all_rules)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Data quality</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>Data quality</h1>\n"
        f'<p class="quiet">The last run looked at the data of {moment(checked)} UTC.</p>\n'
        f'<div class="tiles">{_tiles(state)}</div>\n</header>\n'
        f'<nav aria-label="Parts of this page"><ul>{links}</ul></nav>\n'
        f"<main>\n{''.join(part(state) for part in parts)}</main>\n"
        f"<footer>Made by cdp quality on {moment(made_at)} UTC. It holds figures and names of tables, nothing "
        "about anybody.</footer>\n</body>\n</html>\n"
    )


def _tiles(state: State) -> str:
    """The state in four figures."""
    broken = [rule for rule in state.rules if not rule.holds]
    count_critical = sum(rule.is_critical for rule in broken)
    count_quarantined = sum(int(found["count_rows"]) for found in state.quarantine)
    published = next((row for row in state.log if row["node_name"] is None), None)
    is_published = published is not None and published["outcome"] == "published"
    worst = min((source for source in state.scores if source["score"] is not None), key=_score, default=None)
    return "".join(
        f'<div class="tile {state_of}"><b>{figure}</b>{words}</div>'
        for figure, words, state_of in (
            (
                f"{len(state.rules) - len(broken):,} of {len(state.rules):,}",
                f"rules hold; {count_critical:,} of the others are critical",
                "poor" if count_critical else "fair" if broken else "good",
            ),
            (
                f"{_score(worst):.2f}" if worst else "–",
                f"is the lowest score: {text(worst['source_name'])}" if worst else "no source has a score",
                level(_score(worst)) if worst else "good",
            ),
            (f"{count_quarantined:,}", "raw rows are in quarantine", "fair" if count_quarantined else "good"),
            (
                "Up to date" if is_published else "Not published",
                "is what readers have" if is_published else "was the last run; readers have what was good before",
                "good" if is_published else "poor",
            ),
        )
    )


def _score(source: Row) -> float:
    return float(source["score"])
