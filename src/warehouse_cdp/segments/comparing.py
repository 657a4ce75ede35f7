"""Reads conditions on one value: ``{field: revenue, at_least: 500}``."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from warehouse_cdp.segments.conditions import All, Comparison
from warehouse_cdp.segments.operator_sql import OPERATORS
from warehouse_cdp.segments.operators import Kind
from warehouse_cdp.segments.problems import Problems
from warehouse_cdp.segments.vocabulary import Field


@dataclass(frozen=True)
class Comparer:
    """Reads comparisons.

    Attributes:
        problems: Takes what is wrong.
        now: The moment of the run, as SQL.
    """

    problems: Problems
    now: str

    def comparisons(self, what: str, sql: str, kind: Kind, given: Mapping[str, Any]) -> tuple[Comparison, ...]:
        """Read operators with their values.

        Args:
            what: What is compared, in words.
            sql: Its expression.
            kind: Which operators it has.
            given: {operator: value}.

        Returns:
            What has to hold.
        """
        read = []
        for name, value in given.items():
            operator = OPERATORS[kind].get(name)
            if operator is None:
                self.problems.add_unknown(f"operator for {what}, a {kind},", name, OPERATORS[kind])
                continue
            literal = operator.literal(value)
            if literal is None:
                self.problems.add(f"'{name}' of {what}, a {kind}, takes {operator.takes}, not {value!r}")
                continue
            condition = operator.sql.format(field=sql, value=literal, now=self.now)
            read.append(Comparison(f"coalesce({condition}, false)"))
        return tuple(read)

    def field(self, given: Mapping[str, Any], fields: Mapping[str, Field]) -> All:
        """Read a condition on a field.

        Args:
            given: The name of the field, and operators with their values.
            fields: Fields that there are.

        Returns:
            What has to hold.
        """
        name = given["field"]
        field = fields.get(name) if isinstance(name, str) else None
        if field is None:
            self.problems.add_unknown("field", name, fields)
            return All(())
        operators = {key: value for key, value in given.items() if key != "field"}
        if not operators:
            self.problems.add(f"nothing is asked of the field '{name}'. Say one of: {', '.join(OPERATORS[field.kind])}")
        return All(self.comparisons(f"field '{name}'", field.sql, field.kind, operators))
