"""The parts of the page that are about rules: those that do not hold, and all of them."""

from itertools import groupby

from warehouse_cdp.quality.page.parts import badge, folded, moment, number, section, table, text
from warehouse_cdp.quality.page.pictures import strip
from warehouse_cdp.quality.page.state import Rule, State


def failing(state: State) -> str:
    """Which rules do not hold, and since when.

    Args:
        state: What is shown.

    Returns:
        A section with an article for each of them, the critical ones first.
    """
    content = "".join(_article(rule) for rule in state.rules if not rule.holds)
    introduction = "While a critical rule does not hold, nothing is published. Warnings are only told."
    nothing = f"<p>{'All rules hold.' if state.rules else 'No rule was checked yet.'}</p>"
    return section("failing", "What does not hold", introduction, content or nothing)


def _article(rule: Rule) -> str:
    runs = next((count for count, found in enumerate(reversed(rule.history)) if found["success"]), len(rule.history))
    since = f"Since {moment(rule.broken_since)} UTC, in {runs} {'run' if runs == 1 else 'runs'}."
    return (
        f'<article class="{_state(rule)}"><h3>{badge(rule.latest["severity"], _state(rule))} {text(rule.where)}</h3>'
        f"<p>{text(rule.latest['rule'])} <strong>{text(rule.latest['problem'])}</strong></p>"
        f'<p class="quiet">{since} {_strip(rule)}</p></article>'
    )


def _state(rule: Rule) -> str:
    return "good" if rule.holds else "poor" if rule.is_critical else "fair"


def _strip(rule: Rule) -> str:
    wrong = "poor" if rule.is_critical else "fair"
    states = ["good" if found["success"] else wrong for found in rule.history]
    return strip(states, f"It held in {states.count('good')} of the last {len(states)} runs")


def all_rules(state: State) -> str:
    """Every rule, by suite; suites open with a click.

    Args:
        state: What is shown.

    Returns:
        A section.
    """
    by_suite = sorted(state.rules, key=lambda rule: str(rule.latest["suite"]))
    suites = "".join(_suite(name, list(rules)) for name, rules in groupby(by_suite, lambda rule: rule.latest["suite"]))
    introduction = "What is expected of each table, as suites/ says it. Each square is a run; higher ones did not hold."
    return section("rules", "All rules", introduction, suites or "<p>No rule was checked yet.</p>")


def _suite(name: str, rules: list[Rule]) -> str:
    count_broken = sum(not rule.holds for rule in rules)
    state = (
        badge(f"{count_broken} of {len(rules)} broken", "poor") if count_broken else badge(f"{len(rules)} hold", "good")
    )
    columns = {"Rule": "", "Column": "", "Severity": "", "Found": "number", "By run": "picture"}
    rows = [
        [
            text(rule.latest["rule"]),
            text(rule.latest["column_name"]),
            text(rule.latest["severity"]),
            _found(rule),
            _strip(rule),
        ]
        for rule in rules
    ]
    return folded(f"{text(name)} {state}", table(columns, rows, f"Rules of {name}"))


def _found(rule: Rule) -> str:
    share = rule.latest["unexpected_share"]
    return number(rule.latest["observed"]) if share is None else f"{100 * (1 - float(share)):.4g} % keep it"
