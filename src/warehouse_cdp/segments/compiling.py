"""Writes rules as SQL: one query for all segments, in which each kind of event is looked for once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from warehouse_cdp.segments import sources
from warehouse_cdp.segments.conditions import (
    MEASURE,
    All,
    AnyOf,
    Comparison,
    Condition,
    InModel,
    InSegment,
    Not,
    Occurrence,
    Permitted,
    Sequence,
)
from warehouse_cdp.segments.sequences import sequence

NOBODY = """
select
    cast(null as text) as segment_id,
    cast(null as text) as customer_id
where false
"""
TABLES = ("customers", "customer_traits", "events", "customer_consents", "int_segments__from_sql")


@dataclass
class Compiler:
    """Writes conditions, and collects the subqueries that they look into.

    Attributes:
        rules: Rules of all segments, by id.
        subqueries: SQL of each, with the customers that it finds.
    """

    rules: Mapping[str, Condition]
    subqueries: dict[str, str] = field(default_factory=dict)

    def predicate(self, condition: Condition) -> str:
        """Write a condition on a customer.

        Args:
            condition: The condition.

        Returns:
            SQL that is true or false.
        """
        if isinstance(condition, Comparison):
            return condition.sql
        if isinstance(condition, Not):
            return f"not ({self.predicate(condition.part)})"
        if isinstance(condition, All | AnyOf):
            word = " and " if isinstance(condition, All) else " or "
            parts = [self.predicate(part) for part in condition.parts]
            return f"({word.join(parts)})" if len(parts) > 1 else "".join(parts) or "true"
        if isinstance(condition, InSegment):
            return self.predicate(self.rules[condition.segment_id])
        if isinstance(condition, Occurrence):
            return self._occurrence(condition)
        return f"{self._found_in(self._members(condition))}.customer_id is not null"

    def _members(self, condition: Sequence | Permitted | InModel) -> str:
        if isinstance(condition, Sequence):
            return sequence(condition, self.predicate)
        if isinstance(condition, Permitted):
            return sources.permitted(condition)
        return sources.listed(condition)

    def _occurrence(self, condition: Occurrence) -> str:
        happened = sources.happened(condition.happening, self.predicate)
        parts = []
        for measure in condition.measures:
            name = self._found_in(sources.measured(happened, measure.sql))
            parts += [comparison.sql.replace(MEASURE, f"{name}.measure") for comparison in measure.conditions]
        return f"({' and '.join(parts)})" if len(parts) > 1 else "".join(parts) or "true"

    def _found_in(self, sql: str) -> str:
        if sql not in self.subqueries:
            self.subqueries[sql] = f"found_{len(self.subqueries) + 1}"
        return self.subqueries[sql]


def compile_rules(rules: Mapping[str, Condition], relations: Mapping[str, str], now: str) -> str:
    """Write the query that finds the members of all segments.

    Args:
        rules: Rules by the ids of their segments.
        relations: SQL of each of TABLES.
        now: The moment of the run, as SQL.

    Returns:
        A query of segment_id and customer_id.
    """
    if not rules:
        return NOBODY
    compiler = Compiler(rules)
    flags = {segment_id: compiler.predicate(rule) for segment_id, rule in rules.items()}
    steps = [
        sources.step("customers", f"select * from {relations['customers']}"),
        sources.step("customer_traits", f"select * from {relations['customer_traits']}"),
        sources.step("customer_consents", f"select * from {relations['customer_consents']}"),
        sources.step("from_sql", f"select * from {relations['int_segments__from_sql']}"),
        # What lies in the future has not happened.
        sources.step(
            "events",
            f"select * from {relations['events']} as events\n"
            f"where events.customer_id is not null and events.occurred_at <= {now}",
        ),
        *(sources.step(name, sql) for sql, name in compiler.subqueries.items()),
        sources.step("judged", sources.judged(flags, list(compiler.subqueries.values()))),
    ]
    members = "\nunion all\n".join(
        f"select\n    '{segment_id}' as segment_id,\n    customer_id\nfrom judged\nwhere is_{segment_id}"
        for segment_id in rules
    )
    return "with\n\n" + ",\n\n".join([*steps, sources.step("final", members)]) + "\n\nselect * from final\n"
