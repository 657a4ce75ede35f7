"""The match model: what it accepts, what it refuses, and that it does so repeatably."""

import json
from datetime import datetime
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from warehouse_cdp.identity.comparisons import COMPARISONS
from warehouse_cdp.identity.contradictions import level_number
from warehouse_cdp.identity.match_model import SCHEMA, train_match_model, train_match_model_if_asked
from warehouse_cdp.identity.scoring import score_pairs

COLUMNS = [
    "record_id",
    "first_name_match",
    "first_name_variants",
    "first_name_consonants",
    "last_name_match",
    "last_name_consonants",
    "name_suffix",
    "email_match",
    "phone",
    "birth_date",
    "sex",
    "street_match",
    "postal_code_match",
    "city_match",
    "national_id",
]
ANNA: dict[str, Any] = {
    "first_name_match": "anna",
    "last_name_match": "muller",
    "email_match": "anna@example.org",
    "phone": "+4915123456789",
    "birth_date": "1980-01-02",
    "street_match": "hauptstr 5",
    "postal_code_match": "12345",
    "city_match": "bonn",
}


def match_input(*records: dict[str, Any]) -> duckdb.DuckDBPyRelation:
    rows = [
        dict.fromkeys(COLUMNS)
        | {"record_id": f"r{number}", "first_name_variants": record.get("first_name_match")}
        | record
        for number, record in enumerate(records)
    ]
    return duckdb.connect().from_arrow(pa.Table.from_pylist(rows, pa.schema([(c, pa.string()) for c in COLUMNS])))


def score(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any] | None:
    """Score one pair with the starting values, as a small warehouse would."""
    records = match_input(one, other)
    models = duckdb.connect().from_arrow(train_match_model(records, datetime(2026, 1, 1)))
    pairs = score_pairs(records, models, match_weight_floor=-50).to_pylist()
    return pairs[0] if pairs else None


def test_two_records_of_one_person_are_linked_in_a_small_warehouse() -> None:
    pair = score(ANNA, ANNA | {"email_match": "other@example.org"})
    assert pair is not None
    assert pair["match_weight"] > 4
    assert pair["contradiction"] is None


MOHAMMED = ANNA | {
    "first_name_match": "mohammed",
    "first_name_consonants": "mhmd",
    "last_name_match": "al ghamdi",
    "last_name_consonants": "alGmd",
    "email_match": None,
    "street_match": None,
}
IN_ARABIC = MOHAMMED | {
    "first_name_match": "mhmd",
    "first_name_variants": "mhmd",
    "first_name_consonants": "*mhmd",
    "last_name_match": "al ghamdi",
    "last_name_consonants": "*alGmd",
}


@pytest.mark.parametrize(
    "shared", [{"phone": None, "postal_code_match": None}, {"birth_date": None, "postal_code_match": None}]
)
def test_a_name_in_arabic_letters_meets_itself_in_latin_ones(shared: dict[str, Any]) -> None:
    pair = score(MOHAMMED | shared, IN_ARABIC | shared | {"last_name_match": "al ghmdi"})
    assert pair is not None
    assert pair["match_weight"] > 4
    assert pair["contradiction"] is None
    assert min(pair["weight_first_name"], pair["weight_last_name"]) > 0


def test_another_name_in_arabic_letters_is_another_person() -> None:
    pair = score(MOHAMMED, IN_ARABIC | {"first_name_match": "ahmd", "first_name_consonants": "*ahmd"})
    assert pair is not None
    assert pair["contradiction"] == "given_name"


def test_consonants_alone_do_not_make_two_names_with_vowels_one() -> None:
    mark = ANNA | {"first_name_match": "mark", "first_name_consonants": "mrk", "email_match": None, "birth_date": None}
    pair = score(mark, mark | {"first_name_match": "mirko"})
    assert pair is not None
    assert pair["contradiction"] == "given_name"


def test_a_pair_is_the_sum_of_its_comparisons() -> None:
    pair = score(ANNA, ANNA | {"phone": "+4915199999999"})
    assert pair is not None
    parts = sum(pair[f"weight_{name}"] for name in COMPARISONS)
    prior = pair["match_weight"] - parts
    assert prior < 0  # two records taken at random are rarely one person
    assert pair["weight_phone"] < 0 < pair["weight_email"]


@pytest.mark.parametrize(
    ("change", "contradiction"),
    [
        ({"first_name_match": "bert", "first_name_variants": "bert", "birth_date": "1979-05-05"}, "given_name"),
        ({"first_name_match": "eva", "first_name_variants": "eva", "email_match": "eva@example.org"}, "given_name"),
        ({"first_name_match": "nina", "first_name_variants": "nina"}, None),
        ({"first_name_match": "a", "first_name_variants": "a"}, None),
        ({"first_name_match": "anja", "first_name_variants": "anja|anna"}, None),
        ({"first_name_match": "muller", "last_name_match": "anna"}, None),
        ({"first_name_match": None, "first_name_variants": None}, None),
        ({"first_name_match": "arna", "first_name_variants": "arna"}, None),
        (
            {"first_name_match": "arna", "first_name_variants": "arna", "email_match": "x@y.z", "birth_date": None},
            "given_name",
        ),
        ({"birth_date": "1955-07-20", "email_match": "x@y.z"}, "birth_date"),
        ({"birth_date": "1955-07-20"}, None),
    ],
    ids=[
        "relative",
        "twin",
        "renamed, same birthday and e-mail",
        "initial",
        "short form",
        "swapped",
        "unknown",
        "a letter off, same e-mail",
        "a letter off, only the household",
        "namesake born elsewhen",
        "same mailbox, other birthday",
    ],
)
def test_what_keeps_relatives_apart(change: dict[str, Any], contradiction: str | None) -> None:
    pair = score(ANNA, ANNA | change)
    assert pair is not None
    assert pair["contradiction"] == contradiction


def test_junior_and_senior_are_two_people() -> None:
    pair = score(ANNA | {"name_suffix": "jr"}, ANNA | {"name_suffix": "sr"})
    assert pair is not None
    assert pair["contradiction"] == "name_suffix"


def test_a_mailbox_is_the_same_without_its_punctuation() -> None:
    """A canonical address of a provider that ignores dots has none, the work address of the same person has."""
    same = score(ANNA | {"email_match": "annamuller@gmail.com"}, ANNA | {"email_match": "anna.muller@work.example"})
    other = score(ANNA | {"email_match": "annamuller@gmail.com"}, ANNA | {"email_match": "b.schmidt@work.example"})
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


def test_a_warehouse_without_birth_dates_or_duplicates_is_trained_all_the_same() -> None:
    strangers = match_input(
        *[
            {
                "first_name_match": f"name{number % 30}x",
                "last_name_match": f"family{number}y",
                "email_match": f"mail{number}@example.org",
            }
            for number in range(600)
        ]
    )
    (row,) = train_match_model(strangers, datetime(2026, 1, 1)).to_pylist()
    assert row["is_trained"]
    assert json.loads(row["model_json"])["probability_two_random_records_match"] > 0
    models = duckdb.connect().from_arrow(pa.Table.from_pylist([row]))
    assert all(pair["match_weight"] < 4 for pair in score_pairs(strangers, models, -50).to_pylist())


def test_nothing_is_learned_from_no_records() -> None:
    nobody = match_input(ANNA).filter("false")
    assert train_match_model_if_asked(duckdb.connect(), nobody, None, retrain=True, run_at=None).num_rows == 0


def test_levels_are_numbered_as_splink_numbers_them() -> None:
    assert level_number("birth_date", "same") == 2
    assert level_number("birth_date", "different") == 0


def people(count: int) -> duckdb.DuckDBPyRelation:
    """Pairs of records of one person each, alike but for the e-mail of every third."""
    records = []
    for number in range(count):
        person = {
            "first_name_match": f"name{number % 40}x",
            "last_name_match": f"family{number % 70}y",
            "email_match": f"mail{number}@example.org",
            "phone": f"+4915{number:09d}",
            "birth_date": f"19{50 + number % 50}-0{1 + number % 9}-1{number % 10}",
            "postal_code_match": f"{10000 + number % 90}",
            "city_match": f"city{number % 30}",
        }
        records += [person, person | ({"email_match": f"new{number}@example.org"} if number % 3 == 0 else {})]
    return match_input(*records)


def test_training_is_repeatable_and_kept_until_asked_for() -> None:
    session, records, clock = duckdb.connect(), people(300), "2026-01-01 00:00:00"
    first = train_match_model_if_asked(session, records, kept_models=None, retrain=False, run_at=clock)
    session.register("kept", first)
    again = train_match_model_if_asked(session, records, kept_models="kept", retrain=True, run_at=clock)
    nothing = train_match_model_if_asked(session, records, kept_models="kept", retrain=False, run_at=clock)
    assert first.to_pylist() == again.to_pylist()
    assert first.to_pylist()[0]["is_trained"]
    assert first.to_pylist()[0]["trained_at"] == datetime(2026, 1, 1)
    assert nothing.num_rows == 0
    assert nothing.schema == SCHEMA


def test_an_untrained_model_gives_way_once_there_is_enough_to_learn_from() -> None:
    session = duckdb.connect()
    session.register("kept", train_match_model(people(10), datetime(2026, 1, 1)))
    few = train_match_model_if_asked(session, people(20), kept_models="kept", retrain=False, run_at=None)
    many = train_match_model_if_asked(session, people(300), kept_models="kept", retrain=False, run_at=None)
    assert (few.num_rows, many.num_rows) == (0, 1)


def test_a_model_of_the_sample_does_not_score_a_warehouse() -> None:
    records = match_input(ANNA, ANNA)
    models = duckdb.connect().from_arrow(train_match_model(records, datetime(2026, 1, 1), "sample"))
    with pytest.raises(ValueError, match="Run int_identity__match_models first"):
        score_pairs(records, models, -50, trained_on="warehouse")


def test_a_model_of_other_comparisons_is_replaced() -> None:
    session, records = duckdb.connect(), match_input(ANNA)
    session.execute("create table kept as select 'of an older version' as settings_hash, true as is_trained")
    trained = train_match_model_if_asked(session, records, kept_models="kept", retrain=False, run_at=None)
    assert trained.num_rows == 1


def test_no_level_of_a_trained_model_is_certain() -> None:
    (row,) = train_match_model(people(300), datetime(2026, 1, 1)).to_pylist()
    for comparison in json.loads(row["model_json"])["comparisons"]:
        levels = [level for level in comparison["comparison_levels"] if not level.get("is_null_level")]
        assert sum(level["m_probability"] for level in levels) == pytest.approx(1, abs=0.02)
        assert all(0 < level["m_probability"] < 1 for level in levels)
        assert all(0 < level["u_probability"] < 1 for level in levels)


def test_no_records_are_no_pairs() -> None:
    records = match_input(ANNA).filter("false")
    models = duckdb.connect().from_arrow(train_match_model(records, datetime(2026, 1, 1)))
    assert score_pairs(records, models, match_weight_floor=-50).num_rows == 0
