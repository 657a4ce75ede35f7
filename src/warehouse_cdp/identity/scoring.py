"""Score candidate pairs of records with a kept match model."""

import json

import duckdb
import pyarrow as pa
from splink import DuckDBAPI, Linker

from warehouse_cdp.identity.comparisons import COMPARISONS
from warehouse_cdp.identity.contradictions import contradiction_sql
from warehouse_cdp.identity.frequencies import register_frequencies
from warehouse_cdp.identity.match_settings import match_settings, settings_hash
from warehouse_cdp.identity.scratch import scratch_database


def score_pairs(
    records: duckdb.DuckDBPyRelation,
    models: duckdb.DuckDBPyRelation,
    match_weight_floor: float,
    trained_on: str = "records",
) -> pa.Table:
    """Score every pair of records that a blocking rule brings together.

    Args:
        records: One row per record, with the columns of ``int_identity__match_input``.
        models: Kept models with the columns of :data:`warehouse_cdp.identity.match_model.SCHEMA`; the newest that
            fits the present comparisons scores.
        match_weight_floor: Pairs below this weight (log2 of the odds) are not returned.
        trained_on: What the records are; see :func:`warehouse_cdp.identity.match_settings.settings_hash`.

    Returns:
        One row per pair: record_id_a before record_id_b, match_weight (log2 of the odds), match_probability (0 to
        1), contradiction (see :mod:`warehouse_cdp.identity.contradictions`) and one ``weight_<comparison>`` (log2) per
        comparison, term frequency included.

    Raises:
        ValueError: If there are records and no kept model fits.
    """
    fitting = models.filter(f"settings_hash = '{settings_hash(trained_on)}'")
    newest = fitting.order("trained_at desc").limit(1).select("model_json").fetchall()
    (count_records,) = records.count("*").fetchall()[0]
    if not newest and count_records:
        raise ValueError("No kept match model fits these comparisons. Run int_identity__match_models first.")
    model = json.loads(newest[0][0]) if newest else match_settings()
    with scratch_database(match_input=records) as scratch:
        api = DuckDBAPI(scratch)
        linker = Linker(api.register("match_input"), model, log_level=None)
        register_frequencies(linker, api, scratch)
        pairs = linker.inference.predict(threshold_match_weight=match_weight_floor)
        columns = [column.unquote().name for column in pairs.columns]
        return scratch.sql(_pairs_sql(pairs.physical_name, columns)).to_arrow_table()


def _pairs_sql(table: str, columns: list[str]) -> str:
    weights = [
        " + ".join(column for column in (f"mw_{name}", f"mw_tf_adj_{name}") if column in columns) + f" as weight_{name}"
        for name in COMPARISONS
    ]
    return f"""
        select
            least(record_id_l, record_id_r) as record_id_a,
            greatest(record_id_l, record_id_r) as record_id_b,
            match_weight,
            match_probability,
            {contradiction_sql()} as contradiction,
            {", ".join(weights)}
        from {table}
    """
