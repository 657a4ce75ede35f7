"""How the values of a column are spread is compared with an earlier run."""

import json
from typing import Any

from tests.python.quality.checked import check, said

DIVERGENCE = "column_kl_divergence_to_be_less_than"
UNIQUE = "column_values_to_be_unique"


def test_values_that_nobody_ever_delivered_have_no_spread(session: Any) -> None:
    spread = said("people", DIVERGENCE, "nickname", partition_object="last_run", threshold=0.1)
    assert list(check(session, spread, said("people", UNIQUE, "id"), pii="indirect")) == [(UNIQUE, "id")]
    earlier = '{"values": ["gold"], "weights": [1.0]}'
    known = f"insert into known values ('people', 'expect_{DIVERGENCE}', 'nickname', 0, '{earlier}', 1000)"
    assert not check(session, spread, baselines=known, pii="indirect")[DIVERGENCE, "nickname"]["success"]


def test_of_many_values_the_commonest_are_compared(session: Any) -> None:
    spread = said("people", DIVERGENCE, "country", partition_object="last_run", threshold=0.1)
    kept = check(session, spread, pii="none")[DIVERGENCE, "country"]["distribution"]
    assert len(json.loads(kept)["values"]) == 50
    known = f"insert into known values ('people', 'expect_{DIVERGENCE}', 'country', 0, '{{}}', 1000)"
    assert check(session, spread, baselines=known.format(kept), pii="none")[DIVERGENCE, "country"]["success"]
    # As if five of six people had moved to one country.
    moved = json.dumps({"values": ["country 1", "country 2"], "weights": [0.83, 0.003]})
    assert not check(session, spread, baselines=known.format(moved), pii="none")[DIVERGENCE, "country"]["success"]


def test_values_that_may_not_be_kept_cannot_be_compared(session: Any) -> None:
    found = check(session, said("people", DIVERGENCE, "country", partition_object="last_run", threshold=0.1))
    assert found[DIVERGENCE, "country"]["problem"] == "Values tagged direct are not kept, so there are none to compare."
    assert found[DIVERGENCE, "country"]["severity"] == "critical"
