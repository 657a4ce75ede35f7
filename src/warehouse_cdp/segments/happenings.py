"""Reads conditions on events: how many, how much, when, and in which order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from warehouse_cdp.segments.comparing import Comparer
from warehouse_cdp.segments.conditions import (
    MEASURE,
    All,
    Comparison,
    Condition,
    Happening,
    Measure,
    Occurrence,
    Sequence,
    Step,
)
from warehouse_cdp.segments.operators import UNITS, duration_literal, text_literal
from warehouse_cdp.segments.problems import Problems
from warehouse_cdp.segments.vocabulary import Field

ANY = "any"
WINDOW = ("within_last", "longer_ago_than", "on_or_after", "before")
MEASURES = ("count", "sum", "first", "last")
AT_LEAST_ONE = Measure("count(*)", (Comparison(f"coalesce({MEASURE}, 0) >= 1"),))


@dataclass(frozen=True)
class HappeningReader:
    """Reads conditions on events.

    Attributes:
        problems: Takes what is wrong.
        comparer: Reads comparisons.
        fields: Fields of events.
        condition: Reads a condition on an event, given it and the fields that it may name.
    """

    problems: Problems
    comparer: Comparer
    fields: Mapping[str, Field]
    condition: Callable[[Any, Mapping[str, Field]], Condition]

    def occurrence(self, given: Mapping[str, Any]) -> Condition:
        """Read a condition on how often or when something happened.

        Args:
            given: As in ``{event: order_placed, within_last: 90 days, count: {at_least: 2}}``.

        Returns:
            The condition.
        """
        self.problems.keys_are_known("event", given, ("event", "where", *WINDOW, *MEASURES))
        happening = self._happening("event", given, WINDOW)
        measures = [self._measure(name, given[name]) for name in MEASURES if name in given]
        return Occurrence(happening, tuple(measures) or (AT_LEAST_ONE,))

    def sequence(self, given: Mapping[str, Any]) -> Condition:
        """Read a condition on events that follow each other.

        Args:
            given: As in ``{sequence: [{event: page_viewed}, {no_event: order_placed, within: 7 days}]}``.

        Returns:
            The condition.
        """
        self.problems.keys_are_known("sequence", given, ("sequence",))
        steps = given["sequence"]
        if not isinstance(steps, list) or len(steps) < 2:
            self.problems.add("a sequence is a list of at least two steps")
            return All(())
        read = tuple(self._step(step, place, len(steps) - 1) for place, step in enumerate(steps))
        return Sequence(read, self.comparer.now)

    def _step(self, given: Any, place: int, last: int) -> Step:
        verb = "no_event" if isinstance(given, dict) and "no_event" in given and place == last else "event"
        window = WINDOW if place == 0 else ("within",)
        if not self.problems.keys_are_known(f"step {place + 1} of a sequence", given, (verb, "where", *window)):
            return Step(Happening((), All(())), None, False)
        within = duration_literal(given["within"]) if place and "within" in given else None
        if place and "within" in given and within is None:
            self.problems.add(
                f"'within' takes a length of time such as 7 days ({', '.join(UNITS)}), not {given['within']!r}"
            )
        return Step(self._happening(verb, given, () if place else WINDOW), within, verb == "no_event")

    def _happening(self, verb: str, given: Mapping[str, Any], window: tuple[str, ...]) -> Happening:
        named = given.get(verb)
        names = named if isinstance(named, list) else [named]
        literals = [text_literal(name) for name in names]
        if not names or None in literals or "" in names:
            self.problems.add(f"'{verb}' takes the name of an event, a list of names, or {ANY}, not {named!r}")
        asked = {name: given[name] for name in window if name in given}
        moment = self.fields["occurred_at"]
        parts: list[Condition] = [*self.comparer.comparisons("the event's time", moment.sql, moment.kind, asked)]
        if "where" in given:
            parts.append(self.condition(given["where"], self.fields))
        return Happening(() if named == ANY else tuple(map(str, literals)), All(tuple(parts)))

    def _measure(self, name: str, given: Any) -> Measure:
        if not isinstance(given, dict) or not given:
            self.problems.add(f"'{name}' takes operators with values, such as {{at_least: 2}}, not {given!r}")
            return AT_LEAST_ONE
        if name in ("first", "last"):
            sql = f"{'min' if name == 'first' else 'max'}({self.fields['occurred_at'].sql})"
            return Measure(sql, self.comparer.comparisons(f"the {name} event's time", MEASURE, "time", given))
        sql = "count(*)"
        if name == "sum":
            numbers = {key: field for key, field in self.fields.items() if field.kind == "number"}
            if given.get("of") not in numbers:
                self.problems.add_unknown("number of an event, for 'of' in sum,", given.get("of"), numbers)
                return AT_LEAST_ONE
            sql = f"sum({numbers[given['of']].sql})"
            given = {key: value for key, value in given.items() if key != "of"}
        # Who has no such event has none of it, and nothing adds up to nothing.
        return Measure(sql, self.comparer.comparisons(name, f"coalesce({MEASURE}, 0)", "number", given))
