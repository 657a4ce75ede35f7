"""When a match model is trained, what it learns, and when it gives way to another."""

import json
import random
from datetime import date, datetime, timedelta
from string import ascii_lowercase

import duckdb
import pyarrow as pa
import pytest

from tests.python.identity.persons import ANNA, match_input, people, scored_pairs
from warehouse_cdp.identity.match_model import SCHEMA, match_rules, train_if_asked, train_match_model


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
    assert all(pair["match_weight"] < 4 for pair in scored_pairs(strangers, models))


def wanted(records: duckdb.DuckDBPyRelation, model_number: int) -> duckdb.DuckDBPyRelation:
    """Records as int_identity__training_records gives them."""
    return records.select(f"*, {model_number} as model_number")


def test_nothing_is_learned_from_no_records() -> None:
    nobody = wanted(match_input(ANNA), 1).filter("false")
    assert train_if_asked(nobody, None, run_at=None, trained_on="records").equals(SCHEMA.empty_table())


def test_training_is_repeatable_and_says_when_it_was() -> None:
    first, again = (
        train_if_asked(wanted(people(300), 3), None, run_at="'2026-01-01 00:00:00'", trained_on="records").to_pylist()
        for _ in range(2)
    )
    assert first == again
    assert first[0]["is_trained"]
    assert first[0]["model_number"] == 3
    assert first[0]["trained_at"] == datetime(2026, 1, 1)


def test_with_few_records_the_starting_values_score() -> None:
    (row,) = train_if_asked(wanted(people(10), 1), None, run_at=None, trained_on="records").to_pylist()
    assert not row["is_trained"]


def test_names_of_one_language_that_strangers_share_count_once() -> None:
    """Three hundred people of four languages, each with five first and five last names, and every person twice."""
    chance = random.Random(1)
    names = [["".join(chance.choices(ascii_lowercase, k=8)) for _ in range(5)] for _ in range(8)]
    person = [
        {
            "first_name_match": chance.choice(names[number % 4]),
            "last_name_match": chance.choice(names[4 + number % 4]),
            "birth_date": str(date(1950, 1, 1) + timedelta(chance.randrange(18_000))),
            "email_match": f"mail{number}@example.org",
        }
        for number in range(300)
    ]
    records = match_input(*person, *person)
    models = duckdb.connect().from_arrow(train_match_model(records, datetime(2026, 1, 1)))
    pairs = scored_pairs(records, models)
    weights = {pair["weight_full_name"] for pair in pairs if pair["level_full_name"] == 1}
    assert max(weights) < -1
    assert {pair["weight_full_name"] for pair in pairs if pair["level_full_name"] == 0} == {0}


def test_a_model_fits_one_input() -> None:
    (sample,), (own,) = (match_rules(trained_on).to_pylist() for trained_on in ("sample", "warehouse"))
    assert sample["settings_hash"] != own["settings_hash"]
    (row,) = train_if_asked(wanted(match_input(ANNA), 1), None, run_at=None, trained_on="sample").to_pylist()
    assert row["settings_hash"] == sample["settings_hash"]


def test_no_level_of_a_trained_model_is_certain() -> None:
    (row,) = train_match_model(people(300), datetime(2026, 1, 1)).to_pylist()
    for comparison in json.loads(row["model_json"])["comparisons"]:
        if comparison["output_column_name"] == "full_name":
            continue  # only the ratio of its probabilities means something
        levels = [level for level in comparison["comparison_levels"] if not level.get("is_null_level")]
        assert sum(level["m_probability"] for level in levels) == pytest.approx(1, abs=0.02)
        assert all(0 < level["m_probability"] < 1 for level in levels)
        assert all(0 < level["u_probability"] < 1 for level in levels)
