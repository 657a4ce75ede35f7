"""What random conditions on a value are made of."""

from collections.abc import Collection
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

Drawn = st.SearchStrategy[dict[str, Any]]
UNITS = {"hours": 2000, "days": 900, "weeks": 120, "months": 36, "years": 60}


def pool(values: Collection[Any]) -> list[Any]:
    """A few of the values that there are, always the same ones, with the first and the last."""
    known = sorted({value for value in values if value is not None})
    return [known[place * (len(known) - 1) // 29] for place in range(30)] if len(known) > 30 else known


def lengths(units: Collection[str] = tuple(UNITS)) -> st.SearchStrategy[str]:
    """Lengths of time such as 3 weeks."""
    return st.sampled_from(sorted(units)).flatmap(
        lambda unit: st.integers(1, UNITS[unit]).map(lambda number: f"{number} {unit}")
    )


def _texts(values: list[str]) -> dict[str, st.SearchStrategy[Any]]:
    whole = st.sampled_from([*values, "", "it's 100%"])
    part = st.tuples(whole, st.integers(0, 6), st.integers(1, 4)).map(lambda cut: cut[0][cut[1] : cut[1] + cut[2]])
    several = st.lists(whole, min_size=1, max_size=3)
    return {
        **{"is": whole, "is_not": whole, "in": several, "not_in": several, "contains": part},
        "starts_with": st.tuples(whole, st.integers(0, 5)).map(lambda cut: cut[0][: cut[1]]),
        "ends_with": st.tuples(whole, st.integers(1, 5)).map(lambda cut: cut[0][-cut[1] :]),
    }


def _numbers(values: list[Any]) -> dict[str, st.SearchStrategy[Any]]:
    exact = st.sampled_from([float(value) if isinstance(value, Decimal) else value for value in values] or [0])
    near = st.tuples(exact, st.sampled_from([-1, -0.001, 0.5, 1])).map(lambda pair: round(pair[0] + pair[1], 3))
    one = st.one_of(exact, exact, near, st.sampled_from([-1, 0, 0.00005, 10**15 - 1, 1e-15]))
    several = st.lists(one, min_size=1, max_size=3)
    order = dict.fromkeys(("at_least", "at_most", "more_than", "less_than"), one)
    return {"is": exact, "is_not": one, "in": several, "not_in": several, **order}


def _moments(values: list[date]) -> dict[str, st.SearchStrategy[Any]]:
    known = st.sampled_from(
        [value.replace(microsecond=0) if isinstance(value, datetime) else value for value in values]
    )
    days = known.map(lambda value: date(value.year, value.month, value.day))
    # As YAML gives them: days, or texts.
    written = st.one_of(known.map(str), days, days.map(str))
    return {"on_or_after": written, "before": written, "within_last": lengths(), "longer_ago_than": lengths()}


def operators(kind: str, values: Collection[Any]) -> Drawn:
    """One or two operators of a kind of field, with values that are met by some.

    Args:
        kind: text, number, time or boolean.
        values: Values of the field.

    Returns:
        {operator: value}.
    """
    choices: dict[str, st.SearchStrategy[Any]] = {"is_known": st.booleans()}
    known = pool(values)
    if kind == "text":
        choices |= _texts(known)
    elif kind == "number":
        choices |= _numbers(known)
    elif kind == "boolean":
        choices |= {"is": st.booleans()}
    elif known:
        choices |= _moments(known)
    names = list(choices)
    one = st.sampled_from(names).flatmap(lambda name: choices[name].map(lambda value: {name: value}))
    return st.one_of(one, one, st.tuples(one, one).map(lambda two: two[0] | two[1]))
