"""Reads rules: what a definition says, held against what there is."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from warehouse_cdp.segments.comparing import Comparer
from warehouse_cdp.segments.conditions import All, AnyOf, Condition, InSegment, Not, Permitted
from warehouse_cdp.segments.happenings import HappeningReader
from warehouse_cdp.segments.operators import text_literal
from warehouse_cdp.segments.problems import Problems
from warehouse_cdp.segments.vocabulary import Field, Vocabulary

# What a condition begins with; on events and their properties only the first four.
VERBS = ("all", "any", "not", "field", "event", "sequence", "segment", "consent")
EVENT_VERBS = VERBS[:4]
STATUSES = ("granted", "silent")
NOTHING = All(())


class RuleReader:
    """Reads rules of customers."""

    def __init__(self, problems: Problems, vocabulary: Vocabulary, segment_ids: Collection[str], now: str) -> None:
        """Prepare for reading.

        Args:
            problems: Takes what is wrong.
            vocabulary: What rules may name.
            segment_ids: Segments that there are.
            now: The moment of the run, as SQL.
        """
        self.problems = problems
        self.vocabulary = vocabulary
        self.segment_ids = segment_ids
        self.comparer = Comparer(problems, now)
        self.events = HappeningReader(problems, self.comparer, vocabulary.event, self._of_event)
        self.leaves: dict[str, Callable[[Mapping[str, Any]], Condition]] = {
            "event": self.events.occurrence,
            "sequence": self.events.sequence,
            "segment": self._segment,
            "consent": self._consent,
        }

    def rule(self, given: Any) -> Condition:
        """Read a rule.

        Args:
            given: As it was written.

        Returns:
            The rule; without meaning where there were problems.
        """
        return self._condition(given, self.vocabulary.profile, VERBS)

    def _of_event(self, given: Any, fields: Mapping[str, Field]) -> Condition:
        return self._condition(given, fields, EVENT_VERBS)

    def _condition(self, given: Any, fields: Mapping[str, Field], verbs: tuple[str, ...]) -> Condition:
        if not isinstance(given, dict):
            self.problems.add(f"a condition begins with one of {', '.join(verbs)}; {given!r} is none")
            return NOTHING
        found = [verb for verb in verbs if verb in given]
        if len(found) != 1:
            said = (
                f"says {' and '.join(found)} at once"
                if found
                else f"has only {', '.join(map(str, given)) or 'nothing'}"
            )
            self.problems.add(f"a condition begins with one of {', '.join(verbs)}, and one {said}")
            return NOTHING
        (verb,) = found
        if verb == "field":
            return self.comparer.field(given, fields)
        if verb in self.leaves:
            return self.leaves[verb](given)
        self.problems.keys_are_known(f"'{verb}'", given, (verb,))
        if verb == "not":
            return Not(self._condition(given["not"], fields, verbs))
        if not isinstance(given[verb], list) or not given[verb]:
            self.problems.add(f"'{verb}' takes a list of conditions")
            return NOTHING
        parts = tuple(self._condition(part, fields, verbs) for part in given[verb])
        return All(parts) if verb == "all" else AnyOf(parts)

    def _segment(self, given: Mapping[str, Any]) -> Condition:
        self.problems.keys_are_known("a condition on a segment", given, ("segment",))
        if given["segment"] not in self.segment_ids:
            self.problems.add_unknown("segment", given["segment"], self.segment_ids)
            return NOTHING
        return InSegment(given["segment"])

    def _consent(self, given: Mapping[str, Any]) -> Condition:
        self.problems.keys_are_known("a condition on consent", given, ("consent",))
        asked = given["consent"]
        if not self.problems.keys_are_known("consent", asked, ("purpose", "channel", "status")):
            return NOTHING
        purpose, channel, status = (asked.get(key) for key in ("purpose", "channel", "status"))
        if channel not in self.vocabulary.channels:
            self.problems.add_unknown("channel", channel, self.vocabulary.channels)
        if "status" in asked and status not in STATUSES:
            self.problems.add_unknown("status that permits something:", status, STATUSES)
        literal = text_literal(purpose)
        if literal is None:
            self.problems.add(f"'purpose' of consent takes a purpose of the seed consent_purposes, not {purpose!r}")
        return Permitted(str(literal), f"'{channel}'", f"'{status}'" if status else None)
