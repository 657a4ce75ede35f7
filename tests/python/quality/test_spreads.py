"""How the values of a column are spread is compared with an earlier run."""

import json
from typing import Any

import pytest

from tests.python.quality.checked import check, said
from warehouse_cdp.quality import spreads

DIVERGENCE = "column_kl_divergence_to_be_less_than"


def test_values_that_nobody_ever_delivered_have_no_spread(session: Any) -> None:
    spread = said("people", DIVERGENCE, "nickname", partition_object="last_run", threshold=0.1)
    first = check(session, spread, pii="indirect")[DIVERGENCE, "nickname"]
    assert (first["success"], first["distribution"]) == (True, None)
    earlier = '{"values": ["gold"], "weights": [1.0]}'
    known = f"insert into known values ('people', 'expect_{DIVERGENCE}', 'nickname', 0, null, '{earlier}', 1000)"
    gone = check(session, spread, baselines=known, pii="indirect")[DIVERGENCE, "nickname"]
    assert (gone["severity"], gone["problem"]) == ("warning", "It had values and has none.")


def test_of_many_values_the_commonest_are_compared(session: Any) -> None:
    spread = said("people", DIVERGENCE, "country", partition_object="last_run", threshold=0.1)
    kept = check(session, spread, pii="none")[DIVERGENCE, "country"]["distribution"]
    assert len(json.loads(kept)["values"]) == 50
    known = f"insert into known values ('people', 'expect_{DIVERGENCE}', 'country', 0, null, '{{}}', 1000)"
    assert check(session, spread, baselines=known.format(kept), pii="none")[DIVERGENCE, "country"]["success"]
    # As if five of six people had moved to one country.
    moved = json.dumps({"values": ["country 1", "country 2"], "weights": [0.83, 0.003]})
    found = check(session, spread, baselines=known.format(moved), pii="none")[DIVERGENCE, "country"]
    assert not found["success"]
    assert found["problem"].endswith("is expected. 'country 1' had 83 % and has 2 %.")
    # Whose tag is not none is not named.
    told = check(session, spread, baselines=known.format(moved), pii="indirect")[DIVERGENCE, "country"]["problem"]
    assert told.endswith("is expected. One value had 83 % and has 2 %.")


def test_what_suites_allow_is_passed_by_a_value_of_five_percent_that_is_gone(session: Any) -> None:
    spread = said("people", DIVERGENCE, "tier", partition_object="last_run", threshold=0.05)
    for gold, bronze, is_allowed in ((0.72, 0.04, True), (0.71, 0.05, False)):
        earlier = json.dumps({"values": ["gold", "silver", "bronze"], "weights": [gold, 0.24, bronze]})
        known = f"insert into known values ('people', 'expect_{DIVERGENCE}', 'tier', 0, null, '{earlier}', 1000)"
        assert check(session, spread, baselines=known, pii="none")[DIVERGENCE, "tier"]["success"] == is_allowed


def test_more_values_than_anybody_spreads_are_not_fetched(session: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreads, "MOST_VALUES", 59)
    spread = said("people", DIVERGENCE, "country", partition_object="last_run", threshold=0.1)
    found = check(session, spread, pii="none")[DIVERGENCE, "country"]
    told = "More than 59 values are no spread; guard a column with fewer."
    assert (found["severity"], found["problem"]) == ("warning", told)
    monkeypatch.setattr(spreads, "MOST_VALUES", 60)
    assert check(session, spread, pii="none")[DIVERGENCE, "country"]["success"]


def test_values_that_may_not_be_kept_cannot_be_compared(session: Any) -> None:
    found = check(session, said("people", DIVERGENCE, "country", partition_object="last_run", threshold=0.1))
    assert found[DIVERGENCE, "country"]["problem"] == "Values tagged direct are not kept, so there are none to compare."
    assert found[DIVERGENCE, "country"]["severity"] == "critical"


@pytest.mark.parametrize("arguments", [{}, {"column_list": ["tier", "country"]}])
def test_shares_are_those_of_one_column(session: Any, arguments: dict[str, Any]) -> None:
    found = list(check(session, said("people", DIVERGENCE, partition_object="last_run", **arguments)).values())
    assert [row["problem"] for row in found] == ["Shares are those of one column; name it in suites/people.yml."]
