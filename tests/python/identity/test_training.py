"""When a match model is trained, what it learns, and when it gives way to another."""

import json
from datetime import datetime

import duckdb
import pyarrow as pa
import pytest

from tests.python.identity.persons import ANNA, match_input, people, scored_pairs
from warehouse_cdp.identity.match_model import SCHEMA, train_match_model, train_match_model_if_asked


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


def test_nothing_is_learned_from_no_records() -> None:
    nobody = match_input(ANNA).filter("false")
    assert train_match_model_if_asked(duckdb.connect(), nobody, None, retrain=True, run_at=None).num_rows == 0


def test_training_is_repeatable_and_kept_until_asked_for() -> None:
    session, records, clock = duckdb.connect(), people(300), "2026-01-01 00:00:00"
    first = train_match_model_if_asked(session, records, kept_models=None, retrain=False, run_at=clock)
    session.register("kept", first)
    again = train_match_model_if_asked(session, records, kept_models="kept", retrain=True, run_at=clock)
    nothing = train_match_model_if_asked(session, records, kept_models="kept", retrain=False, run_at=clock)
    assert first.drop_columns("model_number").to_pylist() == again.drop_columns("model_number").to_pylist()
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


def test_a_model_of_the_sample_gives_way_to_one_of_the_warehouse_and_back() -> None:
    session, records = duckdb.connect(), match_input(ANNA, ANNA)
    of_sample = train_match_model(records, datetime(2026, 1, 1), "sample")
    session.register("kept", of_sample)
    own = train_match_model_if_asked(session, records, "kept", retrain=False, run_at=None, trained_on="warehouse")
    assert own.to_pylist()[0]["model_number"] == 2
    session.register("kept", pa.concat_tables([of_sample, own]))
    again = train_match_model_if_asked(session, records, "kept", retrain=False, run_at=None, trained_on="sample")
    assert again.to_pylist()[0]["model_number"] == 3


def test_a_model_of_other_comparisons_is_replaced() -> None:
    session, records = duckdb.connect(), match_input(ANNA)
    session.execute(
        "create table kept as select 1 as model_number, 'of an older version' as settings_hash, true as is_trained"
    )
    trained = train_match_model_if_asked(session, records, kept_models="kept", retrain=False, run_at=None)
    assert trained.num_rows == 1


def test_no_level_of_a_trained_model_is_certain() -> None:
    (row,) = train_match_model(people(300), datetime(2026, 1, 1)).to_pylist()
    for comparison in json.loads(row["model_json"])["comparisons"]:
        levels = [level for level in comparison["comparison_levels"] if not level.get("is_null_level")]
        assert sum(level["m_probability"] for level in levels) == pytest.approx(1, abs=0.02)
        assert all(0 < level["m_probability"] < 1 for level in levels)
        assert all(0 < level["u_probability"] < 1 for level in levels)
