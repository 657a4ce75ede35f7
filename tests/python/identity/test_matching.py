"""What the weight of a pair is made of."""

from datetime import datetime

import duckdb
import pytest

from tests.python.identity.persons import ANNA, match_input, score, scored_pairs
from warehouse_cdp.identity.comparisons import COMPARISONS
from warehouse_cdp.identity.match_model import train_match_model
from warehouse_cdp.identity.scoring import score_records


@pytest.mark.parametrize(
    ("email", "weighs"),
    [
        ("anna.muller@example.net", 0),  # who is called so may have that mailbox anywhere
        ("anna.muller@exampel.org", 1),  # a typing error
        ("anna.muler@example.org", 1),
        ("annamuller@example.org", 0),  # and at one provider with a dot or without
        ("anna.muller+shop@example.org", 1),
        ("anna.muller2@example.org", -1),  # the next one of that name
        ("lighthouse@example.org", -1),
    ],
)
def test_a_mailbox_made_of_the_name_says_no_more_than_the_name(email: str, weighs: int) -> None:
    person = {"first_name_match": "anna", "last_name_match": "muller", "birth_date": "1980-01-02"}
    pair = score(person | {"email_match": "anna.muller@example.org"}, person | {"email_match": email})
    assert pair is not None
    assert (pair["weight_email"] > 0) - (pair["weight_email"] < 0) == weighs


def test_a_number_behind_the_name_is_more_than_the_name() -> None:
    person = {"first_name_match": "anna", "last_name_match": "muller", "email_match": "anna.muller84@example.org"}
    pair = score(person, person | {"email_match": "annamuller84@example.org"})
    assert pair is not None
    assert pair["weight_email"] > 0


def test_addresses_as_different_as_the_names_say_nothing_more() -> None:
    one = {"first_name_match": "christina", "last_name_match": "myers", "email_match": "christinamyers@example.org"}
    other = one | {"first_name_match": "christine", "email_match": "christinemyers@example.org"}
    pair = score(one, other)
    assert pair is not None
    assert pair["weight_email"] == 0


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


ADDRESSES = [
    "anna.muller@example.org",
    "annamuller+24@example.org",
    "anna.muller+24@example.org",
    "annamuller@example.org",
    "anna.muller84@example.org",
    "annamuller84@example.org",
    "anna.muler@example.org",
    "anna.muller@exampel.org",
    "a.muller@example.org",
    "muller.anna2@example.org",
    "a1nna.m2uller@example.org",
    None,
]


def test_a_pair_weighs_the_same_whichever_record_comes_first() -> None:
    """Else it would matter which of the two is new."""
    person: dict[str, str | None] = {"first_name_match": "anna", "last_name_match": "muller"}
    records = match_input(*[person | {"email_match": address} for address in ADDRESSES])
    models = duckdb.connect().from_arrow(train_match_model(records, datetime(2026, 1, 1)))
    even, odd = (
        scored_pairs(
            records.project(f"* exclude (is_changed), substr(record_id, 2)::int % 2 = {half} as is_changed"), models
        )
        for half in (0, 1)
    )
    weights = [
        {(pair["record_id_a"], pair["record_id_b"]): pair["match_weight"] for pair in pairs} for pairs in (even, odd)
    ]
    both = weights[0].keys() & weights[1].keys()
    assert len(both) > 30
    assert [pair for pair in sorted(both) if weights[0][pair] != weights[1][pair]] == []


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


def test_a_mailbox_is_the_same_without_its_punctuation() -> None:
    """A canonical address of a provider that ignores dots has none, the work address of the same person has."""
    private = ANNA | {"email_match": "annamuller@gmail.com"}
    work = ANNA | {"email_match": "anna.muller@work.example", "last_name_match": None}
    same, other = score(private, work), score(private, work | {"email_match": "b.schmidt@work.example"})
    assert same is not None
    assert other is not None
    assert other["weight_email"] < 0 < same["weight_email"]


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
