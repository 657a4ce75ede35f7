"""What e-mail addresses say of a pair that its names do not."""

from datetime import datetime

import duckdb
import pytest

from tests.python.identity.persons import ANNA, match_input, score, scored_pairs
from warehouse_cdp.identity.match_model import train_match_model


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


def test_a_mailbox_is_the_same_without_its_punctuation() -> None:
    """A canonical address of a provider that ignores dots has none, the work address of the same person has."""
    private = ANNA | {"email_match": "annamuller@gmail.com"}
    work = ANNA | {"email_match": "anna.muller@work.example", "last_name_match": None}
    same, other = score(private, work), score(private, work | {"email_match": "b.schmidt@work.example"})
    assert same is not None
    assert other is not None
    assert other["weight_email"] < 0 < same["weight_email"]
