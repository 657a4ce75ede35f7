"""What the page shows: figures, names and sentences, and no value of anybody."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Row = Mapping[str, Any]

# The only expectation about how old something is; of a source's table it is its latest row.
AGE = "expect_column_max_to_be_between"


@dataclass(frozen=True)
class Rule:
    """A rule with what the last runs found, the oldest first.

    Attributes:
        history: Rows of `data_quality_results`, one per run.
    """

    history: Sequence[Row]

    @property
    def latest(self) -> Row:
        """What the last run found."""
        return self.history[-1]

    @property
    def holds(self) -> bool:
        """Whether it holds now."""
        return bool(self.latest["success"])

    @property
    def is_critical(self) -> bool:
        """Whether nothing is published while it does not hold."""
        return bool(self.latest["severity"] == "critical")

    @property
    def is_about_age(self) -> bool:
        """Whether it says how old the latest row of a source's table may be."""
        is_age = self.latest["expectation"] == AGE and self.latest["source_name"]
        return bool(is_age and self.latest["observed"] is not None)

    @property
    def where(self) -> str:
        """Table, and column if there is one."""
        suite, column = str(self.latest["suite"]), self.latest["column_name"]
        if suite == "raw tables":
            return str(column)
        return f"{suite}.{column}" if column else suite

    @property
    def broken_since(self) -> datetime:
        """Clock of the first run of the unbroken series in which it does not hold."""
        since = self.latest["run_at"]
        for found in reversed(self.history):
            if found["success"]:
                break
            since = found["run_at"]
        moment: datetime = since
        return moment


@dataclass(frozen=True)
class State:
    """All that the page shows.

    Attributes:
        rules: Rules of the last run.
        scores: Rows of `data_quality_summary` with hours_since_latest.
        quarantine: Source, table, reason, count_rows and first_seen_at of rows in quarantine.
        log: Rows of `publication_log`, the newest first.
    """

    rules: Sequence[Rule]
    scores: Sequence[Row]
    quarantine: Sequence[Row]
    log: Sequence[Row]

    def shares(self, source: str) -> list[float]:
        """How far the rules of a source held, run by run: the average over its rules, from 0 to 1."""
        runs: dict[Any, list[float]] = {}
        for rule in self.rules:
            for found in rule.history if rule.latest["source_name"] == source else ():
                runs.setdefault(found["run_number"], []).append(kept_share(found))
        return [sum(shares) / len(shares) for _, shares in sorted(runs.items())]


def kept_share(found: Row) -> float:
    """How far a rule held: the share of the values that keep it, else 1 or 0."""
    share = found["unexpected_share"]
    return float(bool(found["success"])) if share is None else 1 - float(share)


def rules_of(results: Iterable[Row]) -> list[Rule]:
    """Put what runs found together by rule.

    Args:
        results: Rows of `data_quality_results`.

    Returns:
        The rules of the last run; those that do not hold come first, the critical ones before the others.
    """
    histories: dict[tuple[Any, ...], list[Row]] = {}
    ordered = sorted(results, key=lambda found: found["run_number"])
    for found in ordered:
        histories.setdefault((found["suite"], found["expectation"], found["column_name"]), []).append(found)
    last_run = ordered[-1]["run_number"] if ordered else None
    rules = [Rule(history) for history in histories.values() if history[-1]["run_number"] == last_run]
    return sorted(rules, key=lambda rule: (rule.holds, not rule.is_critical, rule.where, rule.latest["rule"]))
