"""A bad setting ends the run before it begins, with a sentence that says how to mend it."""

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.dbt


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        ({"shopify_enabled": "no thanks"}, "'shopify_enabled' is the text 'no thanks'; write true or false, without quotes"),
        ({"match_weight_threshold": "high"}, "'match_weight_threshold' is 'high'; write a number, without quotes"),
        ({"match_weight_floor": 9}, "Lower the floor"),
        ({"max_cluster_profiles": 1}, "Use 2 or more"),
        ({"default_country": "Germany"}, "it must be an ISO 3166-1 alpha-2 code"),
        ({"run_at": "yesterday"}, "'run_at' is 'yesterday'; write it as YYYY-MM-DD HH:MM:SS"),
    ],
)
def test_a_bad_setting_is_named(variables: dict[str, Any], sentence: str, new_warehouse: Callable[[], Any]) -> None:
    run = new_warehouse().dbt("parse", **variables)
    assert run.returncode != 0
    assert sentence in " ".join(run.stdout.split())
