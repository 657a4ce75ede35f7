"""Charts of the match model hold what they should, and open without a network."""

import json
import re
from datetime import datetime
from typing import Any

import pytest

from tests.python.identity.persons import ANNA, match_input, score
from warehouse_cdp.identity.charts import pair_page, weights_page
from warehouse_cdp.identity.match_model import train_match_model
from warehouse_cdp.identity.threshold_curve import threshold_page, threshold_rates

OTHER = ANNA | {"email_match": "other@example.org", "phone": "+4915199999999"}


@pytest.fixture(scope="module")
def kept() -> dict[str, Any]:
    """A kept model of two records."""
    row: dict[str, Any] = train_match_model(match_input(ANNA, OTHER), datetime(2026, 1, 1)).to_pylist()[0]
    return row


def loaded_from(page: str) -> list[str]:
    """Where a page loads scripts and styles from."""
    return re.findall(r"<script[^>]+src=|<link[^>]+href=|cdn[.]\w+", page)


def test_the_chart_of_weights_names_every_level_and_nobody(kept: dict[str, Any]) -> None:
    page = weights_page(json.loads(kept["model_json"]), match_input(ANNA).columns)
    assert "short form or spelling of the same name" in page
    assert "one digit off" in page
    assert ANNA["email_match"] not in page
    assert loaded_from(page) == []


def test_the_chart_of_a_pair_ends_with_the_weight_that_was_scored(kept: dict[str, Any]) -> None:
    records = match_input(ANNA, OTHER).to_arrow_table()
    page = pair_page(json.loads(kept["model_json"]), json.loads(kept["frequencies_json"]), records)
    scored = score(ANNA, OTHER)
    assert scored is not None
    (final,) = re.findall(r'"column_name": "Final score"[^}]*?"log2_bayes_factor": ([-\d.]+)', page)
    assert " and ".join(records["record_id"].to_pylist()) in page
    assert '"input": "range"' not in page
    assert float(final) == pytest.approx(scored["match_weight"])
    assert f'"value_l": "{ANNA["email_match"]}"' in page
    assert loaded_from(page) == []


def test_a_higher_threshold_links_fewer_and_surer_pairs() -> None:
    rates = threshold_rates([(0, 4, 1), (2, 2, 1), (3, 2, 2)])
    assert [rate["threshold"] for rate in rates] == [0, 1, 2, 3]
    assert [rate["precision"] for rate in rates] == [0.5, 0.75, 0.75, 1.0]
    assert [rate["recall"] for rate in rates] == [1.0, 0.75, 0.75, 0.5]


def test_no_labels_are_no_rates() -> None:
    assert threshold_rates([]) == []


def test_the_chart_of_thresholds_opens_without_a_network() -> None:
    page = threshold_page(threshold_rates([(0, 4, 1), (3, 2, 2)]), 4)
    assert "without shared identifiers" in page
    assert loaded_from(page) == []
