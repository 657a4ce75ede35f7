"""What was found in an earlier run is a measure, with the same outcome on both warehouses."""

from typing import Any

from tests.python.quality.checked import check, said

COUNT = "table_row_count_to_be_between"
DIVERGENCE = "column_kl_divergence_to_be_less_than"
FILLED = "column_proportion_of_non_null_values_to_be_between"
IN_SET = "column_values_to_be_in_set"
NOT_IN_SET = "column_values_to_not_be_in_set"


def test_tables_are_compared_with_an_earlier_run(session: Any) -> None:
    expected = (
        said("people", COUNT, min_value={"of_last_run": 0.5}, max_value={"of_last_run": 1.5}),
        said("people", DIVERGENCE, "tier", partition_object="last_run", threshold=0.1),
        said("people", FILLED, "id", min_value={"last_run_plus": -0.1}, max_value={"last_run_plus": 0.1}),
    )
    assert all(row["success"] for row in check(session, *expected, pii="indirect").values())
    later = check(
        session,
        *expected,
        pii="indirect",
        baselines=f"""
            insert into known values
            ('people', 'expect_{COUNT}', null, 1000, null, null, 1000),
            ('people', 'expect_{DIVERGENCE}', 'tier', 0, null,
                '{{"values": ["gold", "silver"], "weights": [0.25, 0.75]}}', 1000),
            ('people', 'expect_{FILLED}', 'id', 0.5, null, null, 1000);
        """,
    )
    assert [row["success"] for row in later.values()] == [False, False, False]
    assert later[COUNT, None]["problem"] == "It is 200; at least 500 and at most 1,500 is expected."


def test_the_share_of_a_value_is_compared_with_an_earlier_run(session: Any) -> None:
    expected = (
        said("people", IN_SET, "tier", value_set=["gold"], mostly={"last_run_plus": -0.05}),
        said("people", NOT_IN_SET, "tier", value_set=["gold"], mostly={"last_run_plus": -0.05}),
    )
    first = check(session, *expected)
    assert [(row["success"], row["unexpected_share"]) for row in first.values()] == [(True, 0.25), (True, 0.75)]
    # Of the values 65 % were gold then, and 75 % are now.
    later = check(
        session,
        *expected,
        baselines=f"""
            insert into known values
            ('people', 'expect_{IN_SET}', 'tier', null, 0.35, null, 1000),
            ('people', 'expect_{NOT_IN_SET}', 'tier', null, 0.65, null, 1000);
        """,
    )
    assert [row["success"] for row in later.values()] == [True, False]
    assert later[NOT_IN_SET, "tier"]["problem"] == "75 % of the values break it; 70 % may."


def test_a_share_that_is_no_share_is_refused(session: Any) -> None:
    for mostly in (None, -0.05, 98, {"days_before_run": 3}, {"last_run": 1}):
        found = check(session, said("people", IN_SET, "tier", value_set=["gold"], mostly=mostly))[IN_SET, "tier"]
        assert found["severity"] == "critical", mostly
        assert found["problem"].startswith("It cannot be checked"), mostly
    quoted = check(session, said("people", IN_SET, "tier", value_set=["gold"], mostly="0.98"))[IN_SET, "tier"]
    assert quoted["problem"] == "25 % of the values break it; 2 % may."
