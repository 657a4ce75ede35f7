"""TC strings say what their purposes are, or why they cannot be read; never more than they hold."""

import duckdb
import pytest

from warehouse_cdp.consents import decode_tc_strings, read_tc_string
from warehouse_cdp.sample.cmp import tc_string

# From the documentation of the library: purpose one alone.
PURPOSE_ONE = "CO5VTlWO5VTlWH1AAAENAwCwAIAAAAAAAIAAAAoAAAAA.YAAAAAAAAAA"
WHEN = 1_700_000_000


def test_a_string_says_which_purposes_it_consents_to() -> None:
    assert read_tc_string(PURPOSE_ONE) == ("1", None)


def test_the_strings_of_the_sample_say_what_was_answered() -> None:
    all_of_them = dict.fromkeys(("advertising", "analytics", "functional", "data_sharing"), True)
    assert read_tc_string(tc_string(all_of_them, WHEN)) == ("1,2,3,4,5,6,7,8,9,10", None)
    assert read_tc_string(tc_string(all_of_them | {"advertising": False}, WHEN)) == ("1,5,6,8,9,10", None)
    assert read_tc_string(tc_string(dict.fromkeys(all_of_them, False), WHEN)) == ("", None)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "not a TC string"),
        (".", "not a TC string"),
        ("CO5VTlWO5V!!TlWH1AAAENAwCwAIAAAAAAAIAAAAoAAAAA", "not a TC string"),
        ("CO5VTlWO5VTlWH1AAAENAwCwAIAAAAAAAIAAAAoAAAAé", "not a TC string"),
        ("BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASABOEFEAyOEF", "not of version 2"),
        ("C", "cut off"),
        (PURPOSE_ONE[:35], "cut off"),
        (PURPOSE_ONE[:37], "not Base64"),
    ],
)
def test_what_cannot_be_read_permits_nothing_and_says_why(text: str, problem: str) -> None:
    assert read_tc_string(text) == (None, problem)


@pytest.mark.parametrize("length", range(len(PURPOSE_ONE.split(".")[0])))
def test_a_string_that_was_cut_off_never_says_more_than_the_whole(length: int) -> None:
    purposes, problem = read_tc_string(PURPOSE_ONE[:length])
    assert purposes == "1" or problem


def test_segments_about_vendors_are_not_looked_at() -> None:
    # As many ranges as fit, each of all vendors: for whoever expands them, days of work.
    bits = "001" + "1" * 16 + "1" + "1" * 12 + ("1" + "0" * 15 + "1" + "1" * 16) * 4095
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    segment = "".join(letters[int(bits[at : at + 6].ljust(6, "0"), 2)] for at in range(0, len(bits), 6))
    assert read_tc_string(f"{PURPOSE_ONE.split('.')[0]}.{segment}") == ("1", None)


def test_a_table_of_strings_is_decoded_row_by_row() -> None:
    requests = duckdb.values((duckdb.ConstantExpression(PURPOSE_ONE),)).select("col0 as tc_string")
    requests = requests.union(duckdb.values((duckdb.ConstantExpression("junk!"),)))
    assert decode_tc_strings(requests).to_pylist() == [
        {"tc_string": PURPOSE_ONE, "purposes": "1", "problem": None},
        {"tc_string": "junk!", "purposes": None, "problem": "not a TC string"},
    ]
    assert decode_tc_strings(requests.filter("false")).num_rows == 0
