"""Expectations are checked in the warehouse, with the same outcome on both, and tell no value."""

from typing import Any

from tests.python.quality.checked import check


def test_what_breaks_a_rule_is_counted_and_not_told(session: Any) -> None:
    found = check(
        session,
        ("people", "expect_column_values_to_not_be_null", "id", '{"column": "id"}'),
        ("people", "expect_column_values_to_be_unique", "id", '{"column": "id"}'),
        ("people", "expect_column_values_to_match_regex", "email", '{"column": "email", "regex": "^[^@ ]+@[^@ ]+$"}'),
        ("people", "expect_column_values_to_be_in_set", "tier", '{"column": "tier", "value_set": ["gold"]}'),
        ("people", "expect_column_max_to_be_between", "points", '{"column": "points", "max_value": 100}'),
        (
            *("people", "expect_column_max_to_be_between", "updated_at"),
            '{"column": "updated_at", "min_value": {"days_before_run": 2}}',
        ),
    )
    told = {name: (row["success"], row["unexpected_share"], row["problem"]) for name, row in found.items()}
    assert told == {
        "expect_column_values_to_not_be_null id": (False, 0.015, "1.5 % of the values break it."),
        "expect_column_values_to_be_unique id": (True, 0, None),
        "expect_column_values_to_match_regex email": (False, 0.05, "5 % of the values break it."),
        "expect_column_values_to_be_in_set tier": (False, 0.25, "25 % of the values break it."),
        # A maximum is the value of a row.
        "expect_column_max_to_be_between points": (False, None, "It does not hold."),
        "expect_column_max_to_be_between updated_at": (
            *(False, None),
            "The latest is 216 hours old; at most 48 are expected.",
        ),
    }
    assert {row["count_rows"] for row in found.values()} == {200}
    assert {row["severity"] for row in found.values()} == {"warning"}


def test_tables_are_compared_with_an_earlier_run(session: Any) -> None:
    said = (
        (
            *("people", "expect_table_row_count_to_be_between", None),
            '{"min_value": {"of_last_run": 0.5}, "max_value": {"of_last_run": 1.5}}',
        ),
        (
            *("people", "expect_column_kl_divergence_to_be_less_than", "tier"),
            '{"column": "tier", "partition_object": "last_run", "threshold": 0.1}',
        ),
        (
            *("people", "expect_column_proportion_of_non_null_values_to_be_between", "id"),
            '{"column": "id", "min_value": {"last_run_plus": -0.1}, "max_value": {"last_run_plus": 0.1}}',
        ),
    )
    first = check(session, *said)
    assert all(row["success"] for row in first.values())
    later = check(
        session,
        *said,
        baselines=f"""
            insert into known values
            ('people', '{said[0][1]}', null, 1000, null, 1000),
            ('people', '{said[1][1]}', 'tier', 0, '{{"values": ["gold", "silver"], "weights": [0.25, 0.75]}}', 1000),
            ('people', '{said[2][1]}', 'id', 0.5, null, 1000);
        """,
    )
    assert [row["success"] for row in later.values()] == [False, False, False]
    assert later[f"{said[0][1]} None"]["problem"] == "It is 200; at least 500 and at most 1,500 is expected."


def test_what_cannot_be_checked_is_critical(session: Any) -> None:
    found = check(
        session,
        ("gone", "expect_column_values_to_be_unique", "id", '{"column": "id"}'),
        ("people", "expect_column_values_to_be_unique", "name", '{"column": "name"}'),
        ("people", "expect_column_values_to_match_regex", "tier", '{"column": "tier", "regex": "["}'),
        ("people", "expect_column_values_to_be_in_sets", "tier", '{"column": "tier"}'),
        ("people", "expect_column_values_to_be_unique", "id", '{"column": "id"}'),
    )
    assert {name: row["problem"] for name, row in found.items() if row["severity"] == "critical"} == {
        "suite_can_run None": "The table is not there.",
        "expect_column_values_to_be_unique name": "The table has no column name.",
        "expect_column_values_to_match_regex tier": "It cannot be checked; see its arguments in suites/people.yml.",
        "expect_column_values_to_be_in_sets tier": (
            "It cannot be checked (ExpectationNotFoundError); see its arguments in suites/people.yml."
        ),
    }
    assert found["expect_column_values_to_be_unique id"]["success"]


def test_of_an_empty_table_only_its_size_is_told(session: Any) -> None:
    found = check(
        session,
        ("nobody", "expect_column_values_to_be_unique", "id", '{"column": "id"}'),
        ("nobody", "expect_column_max_to_be_between", "updated_at", '{"column": "updated_at", "min_value": 1}'),
        ("nobody", "expect_table_row_count_to_be_between", None, '{"min_value": {"of_last_run": 0.5}}'),
    )
    assert [(name, row["success"]) for name, row in found.items()] == [
        ("expect_table_row_count_to_be_between None", True)
    ]


def test_values_that_nobody_ever_delivered_have_no_spread(session: Any) -> None:
    name = "expect_column_kl_divergence_to_be_less_than"
    said = ("people", name, "nickname", '{"column": "nickname", "partition_object": "last_run", "threshold": 0.1}')
    unique = ("people", "expect_column_values_to_be_unique", "id", '{"column": "id"}')
    assert list(check(session, said, unique)) == ["expect_column_values_to_be_unique id"]
    earlier = '{"values": ["gold"], "weights": [1.0]}'
    later = check(
        session, said, baselines=f"insert into known values ('people', '{name}', 'nickname', 0, '{earlier}', 1000)"
    )
    assert not later[f"{name} nickname"]["success"]
