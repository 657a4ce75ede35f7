"""Which identifiers an erasure is made of, and which stay because others share them."""

import duckdb
import pytest

from warehouse_cdp.erasure.planning import plan_erasure
from warehouse_cdp.failures import ToldError


def test_tombstones_are_of_what_is_hers_alone(scratch: duckdb.DuckDBPyConnection) -> None:
    chosen, kept_back = plan_erasure(scratch, "A", None)
    assert chosen == [
        ("email", "ada@x.com"),
        ("phone", "+12025550143"),
        ("record_id", "crm:contact:ada"),
        ("row", "v1"),
    ]
    assert kept_back == [("email", "info@x.com"), ("phone", "+12025550199")]


@pytest.mark.parametrize(
    ("holder", "kept_back"),
    [
        pytest.param("A", False, id="her own"),
        pytest.param("B", True, id="somebody else's"),
        pytest.param(None, False, id="of whom nobody is left"),
    ],
)
def test_a_record_that_is_gone_holds_back_what_somebody_else_may_come_back_with(
    scratch: duckdb.DuckDBPyConnection, holder: str | None, kept_back: bool
) -> None:
    """Its row is still in a raw table, marked as deleted; history tells whose it was."""
    scratch.execute("""
        insert into identifiers values
        ('crm', 'contacts', 'c3', 'record_id', 'crm:contact:gone', null),
        ('crm', 'contacts', 'c3', 'email', 'ada@x.com', null)
    """)
    if holder:
        scratch.execute("insert into records values ('crm:contact:gone', ?)", [holder])
    chosen, held = plan_erasure(scratch, "A", None)
    assert (("email", "ada@x.com") in held) == kept_back
    assert (("email", "ada@x.com") in chosen) != kept_back
    assert (("record_id", "crm:contact:gone") in chosen) == (holder == "A")


def test_who_has_no_record_cannot_be_erased(scratch: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(ToldError, match="no record"):
        plan_erasure(scratch, "C", None)
