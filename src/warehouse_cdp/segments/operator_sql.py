"""The operators of each kind of field, with their SQL."""

from dataclasses import dataclass

from warehouse_cdp.segments.operators import (
    WORDS,
    Kind,
    Literally,
    boolean_literal,
    duration_literal,
    list_of,
    number_literal,
    text_literal,
    time_literal,
)


@dataclass(frozen=True)
class Operator:
    """An operator.

    Attributes:
        literal: Writes the value that it takes.
        takes: What that is, in words.
        sql: Condition, with {field}, {value} and {now} to be filled in; null where the field is, unless that is asked.
    """

    literal: Literally
    takes: str
    sql: str


def _operators(literal: Literally, **sql: str) -> dict[str, Operator]:
    return {name: Operator(literal, WORDS[literal], condition) for name, condition in sql.items()}


def _lists(literal: Literally) -> dict[str, Operator]:
    takes = f"a list, each {WORDS[literal]}"
    return {
        "in": Operator(list_of(literal), takes, "{field} in {value}"),
        "not_in": Operator(list_of(literal), takes, "{field} not in {value}"),
    }


_EQUALITY = {"is": "{field} = {value}", "is_not": "{field} <> {value}"}
_IS_KNOWN = _operators(boolean_literal, is_known="({field} is not null) = {value}")
_ORDER = {
    "at_least": "{field} >= {value}",
    "at_most": "{field} <= {value}",
    "more_than": "{field} > {value}",
    "less_than": "{field} < {value}",
}
OPERATORS: dict[Kind, dict[str, Operator]] = {
    "text": {
        **_operators(
            text_literal,
            **_EQUALITY,
            starts_with="left({field}, length({value})) = {value}",
            ends_with="right({field}, length({value})) = {value}",
            contains="strpos({field}, {value}) > 0",
        ),
        **_lists(text_literal),
        **_IS_KNOWN,
    },
    "number": {**_operators(number_literal, **_EQUALITY, **_ORDER), **_lists(number_literal), **_IS_KNOWN},
    "boolean": {**_operators(boolean_literal, **{"is": _EQUALITY["is"]}), **_IS_KNOWN},
    "time": {
        **_operators(time_literal, on_or_after="{field} >= {value}", before="{field} < {value}"),
        **_operators(
            duration_literal,
            within_last="{field} > {now} - {value} and {field} <= {now}",
            longer_ago_than="{field} <= {now} - {value}",
        ),
        **_IS_KNOWN,
    },
}
