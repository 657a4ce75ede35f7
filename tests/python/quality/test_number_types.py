"""What can be expected of numbers does not hang on the type that a loader gave them."""

from typing import Any

from tests.python.quality.checked import check, said


def test_numbers_of_every_size_have_bounds(session: Any) -> None:
    bounds = {"min_value": 1, "max_value": 199}
    numbers = ("points", "visits", "weight")
    found = check(
        session,
        *(said("people", "column_values_to_be_between", column, **bounds) for column in numbers),
        said("people", "column_values_to_be_of_type", "visits", type_="SMALLINT"),
    )
    for column in numbers:
        assert found["column_values_to_be_between", column]["problem"] == "0.5 % of the values break it."
    assert found["column_values_to_be_of_type", "visits"]["success"]
