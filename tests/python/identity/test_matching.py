"""What the weight of a pair is made of."""

from datetime import datetime

import duckdb
import pytest

from tests.python.identity.persons import ANNA, match_input, people, score
from warehouse_cdp.identity import slices
from warehouse_cdp.identity.comparisons import COMPARISONS
from warehouse_cdp.identity.match_model import train_match_model
from warehouse_cdp.identity.scoring import score_records

KEY = [("record_id_a", "ascending"), ("record_id_b", "ascending")]


def test_swapped_names_are_one_slip() -> None:
    straight = {"first_name_match": "li", "last_name_match": "liu", "birth_date": "1980-01-02"}
    pair = score(straight, straight | {"first_name_match": "liu", "last_name_match": "li"})
    assert pair is not None
    assert pair["weight_first_name"] > 0
    assert (pair["level_last_name"], pair["level_full_name"]) == (-1, 0)


def test_a_name_that_is_first_and_last_is_not_swapped() -> None:
    pair = score(
        ANNA | {"first_name_match": "ali", "last_name_match": "ali"},
        ANNA | {"first_name_match": "ali", "last_name_match": "ali"},
    )
    assert pair is not None
    assert pair["weight_last_name"] > 0


def test_business_contacts_are_compared_by_their_company() -> None:
    work = {"first_name_match": "anna", "last_name_match": "muller", "company_match": "acme"}
    same, other = score(work, work), score(work, work | {"company_match": "lighthouse"})
    assert same is not None and other is not None
    assert other["weight_company"] < 0 < same["weight_company"]


def test_two_records_of_one_person_are_linked_in_a_small_warehouse() -> None:
    pair = score(ANNA, ANNA | {"email_match": "other@example.org"})
    assert pair is not None
    assert pair["match_weight"] > 4
    assert pair["contradiction"] is None


def test_a_pair_is_the_sum_of_its_comparisons() -> None:
    pair = score(ANNA, ANNA | {"phone": "+4915199999999"})
    assert pair is not None
    parts = sum(pair[f"weight_{name}"] for name in COMPARISONS)
    prior = pair["match_weight"] - parts
    assert prior < 0  # two records taken at random are rarely one person
    assert pair["weight_phone"] < 0 < pair["weight_email"]


def test_a_shared_household_counts_once() -> None:
    """Name and street of a household weigh together less than the name elsewhere and the street without the name."""
    household = score({**ANNA, "email_match": None}, {**ANNA, "email_match": None})
    same_name = score(
        {**ANNA, "email_match": None},
        {**ANNA, "email_match": None, "street_match": None, "postal_code_match": None, "city_match": None},
    )
    same_place = score({**ANNA, "email_match": None}, {**ANNA, "email_match": None, "last_name_match": "schmidt"})
    assert household is not None
    assert same_name is not None
    assert same_place is not None
    assert household["weight_place"] == 0
    apart = same_name["weight_last_name"] + same_place["weight_place"]
    assert household["weight_last_name"] < apart


def test_no_records_are_no_pairs() -> None:
    records = match_input(ANNA).filter("false")
    models = duckdb.connect().from_arrow(train_match_model(records, datetime(2026, 1, 1)))
    assert score_records(records, models, match_weight_floor=-50).num_rows == 0


def test_parts_have_the_pairs_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    records = people(60)
    models = duckdb.connect().from_arrow(train_match_model(records, datetime(2026, 1, 1)))
    # Those that came last, as of a new source.
    newest = records.select("* replace (cast(substr(record_id, 2) as integer) >= 80 as is_changed)")
    for compared in (records, newest):
        whole = score_records(compared, models, match_weight_floor=-50).sort_by(KEY)
        assert whole.num_rows > 60 * 60
        with monkeypatch.context() as patch:
            patch.setattr(slices, "SLICE_RECORDS", 10)
            assert score_records(compared, models, match_weight_floor=-50).sort_by(KEY) == whole
