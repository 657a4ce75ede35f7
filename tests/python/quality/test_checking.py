"""Expectations are checked in the warehouse, with the same outcome on both, and tell no value."""

from typing import Any

from tests.python.quality.checked import check, said

COUNT = "table_row_count_to_be_between"
FORMAT = "column_values_to_match_regex"
IN_SET = "column_values_to_be_in_set"
LATEST = "column_max_to_be_between"
UNIQUE = "column_values_to_be_unique"


def test_what_breaks_a_rule_is_counted_and_not_told(session: Any) -> None:
    found = check(
        session,
        said("people", "column_values_to_not_be_null", "id"),
        said("people", UNIQUE, "id"),
        said("people", FORMAT, "email", regex="^[^@ ]+@[^@ ]+$"),
        said("people", IN_SET, "tier", value_set=["gold"]),
        said("people", LATEST, "points", max_value=100),
        said("people", LATEST, "updated_at", min_value={"days_before_run": 2}),
    )
    told = {name: (row["success"], row["unexpected_share"], row["problem"]) for name, row in found.items()}
    assert told == {
        ("column_values_to_not_be_null", "id"): (False, 0.015, "1.5 % of the values break it."),
        (UNIQUE, "id"): (True, 0, None),
        (FORMAT, "email"): (False, 0.05, "5 % of the values break it."),
        (IN_SET, "tier"): (False, 0.25, "25 % of the values break it."),
        # A maximum is the value of a row.
        (LATEST, "points"): (False, None, "It does not hold."),
        (LATEST, "updated_at"): (False, None, "It is 216 hours old; at most 48 is expected."),
    }
    assert {row["count_rows"] for row in found.values()} == {200}
    assert {row["severity"] for row in found.values()} == {"warning"}


def test_what_cannot_be_checked_is_critical(session: Any) -> None:
    found = check(
        session,
        said("gone", UNIQUE, "id"),
        said("people", UNIQUE, "name"),
        said("people", FORMAT, "tier", regex="["),
        said("people", FORMAT, "points", regx="a"),
        said("people", "column_values_to_be_in_sets", "tier"),
        said("people", UNIQUE, "id"),
    )
    cannot = "It cannot be checked{} in suites/people.yml."
    assert {name: row["problem"] for name, row in found.items() if row["severity"] == "critical"} == {
        ("suite_can_run", None): "The table is not there; build it, or remove suites/gone.yml.",
        (UNIQUE, "name"): "The table has no column name; bring it back, or mend suites/people.yml.",
        (FORMAT, "tier"): cannot.format("; see its arguments"),
        (FORMAT, "points"): cannot.format(" (ValidationError); see `regx`"),
        ("column_values_to_be_in_sets", "tier"): cannot.format(
            "; Great Expectations has none of that name, see `expect`"
        ),
    }
    assert found[UNIQUE, "id"]["success"]


def test_of_an_empty_table_only_its_size_is_told(session: Any) -> None:
    found = check(
        session,
        said("nobody", UNIQUE, "id"),
        said("nobody", LATEST, "updated_at", min_value=1),
        said("nobody", COUNT, min_value={"of_last_run": 0.5}),
    )
    assert [(name, row["success"]) for name, row in found.items()] == [((COUNT, None), True)]


def test_a_row_from_the_future_makes_no_table_fresh(session: Any) -> None:
    fresh = check(session, said("people", LATEST, "seen_at", min_value={"days_before_run": 3}))[LATEST, "seen_at"]
    assert not fresh["success"]
    assert fresh["problem"] == "It is 960 hours old; at most 72 is expected."


def test_bounds_may_be_dates_and_birthdays_are_not_told(session: Any) -> None:
    found = check(
        session,
        said("people", LATEST, "updated_at", max_value="2025-12-31"),
        said("people", "column_min_to_be_between", "birth_date", min_value="1940-01-01"),
    )
    assert found[LATEST, "updated_at"]["problem"] == "It is 216 hours old; at least 240 is expected."
    born = found["column_min_to_be_between", "birth_date"]
    assert (born["success"], born["observed"], born["problem"]) == (False, None, "It does not hold.")
    grown_up = said("people", LATEST, "birth_date", min_value={"days_before_run": 36_500})
    assert check(session, grown_up, pii="none")[LATEST, "birth_date"]["observed"] == 829992
