"""Train the match model: rarely, repeatably, at a capped cost. Scoring is apart, in ``scoring``."""

import json
from datetime import UTC, datetime

import duckdb
import pyarrow as pa

from warehouse_cdp.identity.calibration import choose_threshold
from warehouse_cdp.identity.email_parts import with_email_parts
from warehouse_cdp.identity.frequencies import count_frequencies
from warehouse_cdp.identity.match_settings import match_settings, settings_hash
from warehouse_cdp.identity.scratch import scratch_database
from warehouse_cdp.identity.threshold import USUAL
from warehouse_cdp.identity.training import train

# Below this many records expectation maximisation has nothing to learn from, and the starting values decide.
MIN_RECORDS_TO_TRAIN = 500
SCHEMA = pa.schema(
    [
        ("model_number", pa.int64()),
        ("trained_at", pa.timestamp("us")),
        ("count_records", pa.int64()),
        ("is_trained", pa.bool_()),
        ("settings_hash", pa.string()),
        ("match_weight_threshold", pa.float64()),
        ("model_json", pa.string()),
        ("frequencies_json", pa.string()),
    ]
)


def train_match_model(
    records: duckdb.DuckDBPyRelation,
    trained_at: datetime,
    trained_on: str = "records",
    model_number: int = 1,
    judged: duckdb.DuckDBPyRelation | None = None,
) -> pa.Table:
    """Learn the weights of the match model from the records, by expectation maximisation.

    Args:
        records: One row per record, with the columns of ``int_identity__match_input``.
        trained_at: The run's clock, UTC without zone.
        trained_on: What the records are; see :func:`warehouse_cdp.identity.match_settings.settings_hash`.
        model_number: Counts the models that are kept; the one with the highest number scores.
        judged: Pairs that somebody judged: record_id_a, record_id_b and is_same_person.

    Returns:
        One row of :data:`SCHEMA`. With fewer than :data:`MIN_RECORDS_TO_TRAIN` records the model is the starting
        values and ``is_trained`` is false.
    """
    with scratch_database(match_input=with_email_parts(records)) as scratch:
        (count_records,) = scratch.sql("select count(*) from match_input").fetchall()[0]
        is_trained = count_records >= MIN_RECORDS_TO_TRAIN
        model = match_settings().create_settings_dict("duckdb")
        if is_trained:
            model = train(model, scratch)
        row = {
            "model_number": model_number,
            "trained_at": trained_at,
            "count_records": count_records,
            "is_trained": is_trained,
            "settings_hash": settings_hash(trained_on),
            "match_weight_threshold": USUAL,
            "model_json": json.dumps(model),
            "frequencies_json": json.dumps(count_frequencies(scratch)),
        }
        kept = pa.Table.from_pylist([row], schema=SCHEMA)
        if is_trained:
            row["match_weight_threshold"] = choose_threshold(scratch, kept, judged)
    return pa.Table.from_pylist([row], schema=SCHEMA)


def train_if_asked(
    records: duckdb.DuckDBPyRelation, judged: duckdb.DuckDBPyRelation | None, run_at: str | None, trained_on: str
) -> pa.Table:
    """Train a model on the records of ``int_identity__training_records``; there are none unless one is wanted.

    Args:
        records: One row per record, with the columns of ``int_identity__match_input`` and model_number.
        judged: Pairs that somebody judged: record_id_a, record_id_b and is_same_person.
        run_at: The run's clock in ISO format, UTC without zone; None stands for now.
        trained_on: What the records are; see :func:`warehouse_cdp.identity.match_settings.settings_hash`.

    Returns:
        One row of :data:`SCHEMA`, or none.
    """
    numbers = records.limit(1).select("model_number").fetchall()
    if not numbers:
        return SCHEMA.empty_table()
    # The setting comes in quotes, without which YAML would make of it something else than text.
    clock = (run_at or "").strip("'")
    trained_at = datetime.fromisoformat(clock) if clock else datetime.now(UTC).replace(tzinfo=None)
    return train_match_model(records, trained_at, trained_on, numbers[0][0], judged)


def match_rules(trained_on: str) -> pa.Table:
    """Give what a kept model has to fit.

    Args:
        trained_on: What the records are; see :func:`warehouse_cdp.identity.match_settings.settings_hash`.

    Returns:
        One row: settings_hash, and min_records from which on there is something to learn from.
    """
    return pa.table({"settings_hash": [settings_hash(trained_on)], "min_records": [MIN_RECORDS_TO_TRAIN]})
