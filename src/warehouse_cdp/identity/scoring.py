"""Score candidate pairs of records with a kept match model."""

import json
from typing import Any

import duckdb
import pyarrow as pa
from splink import DuckDBAPI, Linker

from warehouse_cdp.failures import ToldError
from warehouse_cdp.identity.blocking import KEY_PREFIX
from warehouse_cdp.identity.comparisons import COMPARISONS
from warehouse_cdp.identity.contradictions import contradiction_sql
from warehouse_cdp.identity.email_parts import with_email_parts
from warehouse_cdp.identity.frequencies import count_frequencies, register_frequencies
from warehouse_cdp.identity.match_settings import match_settings
from warehouse_cdp.identity.scratch import scratch_database
from warehouse_cdp.identity.slices import NUMBERED, create_slices


def score_records(
    records: duckdb.DuckDBPyRelation, models: duckdb.DuckDBPyRelation, match_weight_floor: float
) -> pa.Table:
    """Score every pair of records that share a blocking key and of which at least one is to be compared anew.

    Args:
        records: One row per record, with the columns of ``int_identity__score_input``: those of the match input, and
            is_changed for records whose pairs are wanted. Others are there as their partners.
        models: Kept models with the columns of :data:`warehouse_cdp.identity.match_model.SCHEMA`; the latest scores.
        match_weight_floor: Pairs below this weight (log2 of the odds) are not returned.

    Returns:
        One row per pair: record_id_a before record_id_b, model_number, match_weight (log2 of the odds),
        match_probability (0 to 1), blocking_key, contradiction (see :mod:`warehouse_cdp.identity.contradictions`), and
        for each comparison ``weight_<comparison>`` (log2, term frequency included) and ``level_<comparison>`` (0 is
        no agreement, -1 not comparable). One row more per record that was compared anew, with itself: its match_hash
        and the model_number.

    Raises:
        ToldError: If there are records and no kept model.
    """
    keys = [column for column in records.columns if column.startswith(KEY_PREFIX)]
    with scratch_database(match_input=with_email_parts(records)) as scratch:
        (count_records,) = scratch.sql("select count(*) from match_input").fetchall()[0]
        newest = models.order("model_number desc").limit(1)
        found = newest.select("model_number, model_json, frequencies_json").fetchall()
        if not found and count_records:
            raise ToldError("No match model is kept. Run `dbt build --select +int_identity__match_models` first.")
        number, model, frequencies = found[0] if found else (0, None, None)
        api = DuckDBAPI(scratch)
        slices = create_slices(scratch)
        linker = Linker(api.register(NUMBERED), json.loads(model) if model else match_settings(), log_level=None)
        frequencies = json.loads(frequencies) if frequencies else count_frequencies(scratch)
        register_frequencies(linker, api, scratch, frequencies)
        options: dict[str, Any] = {
            "blocking_rules_to_generate_predictions": [f"l.{key} = r.{key}" for key in keys],
            "threshold_match_weight": match_weight_floor,
        }
        scores = [scratch.sql(_OWN_SCORES, params={"model_number": number}).to_arrow_table()]
        for changed, partners in slices:
            slice_ = api.register(changed)
            parts = [linker.inference.predict_within(slice_, **options)]
            if partners:
                parts.append(linker.inference.predict_between(api.register(partners), slice_, **options))
            for part in parts:
                columns = [column.unquote().name for column in part.columns]
                sql = _scores_sql(part.physical_name, columns, keys, number)
                scores.append(scratch.sql(sql).to_arrow_table())
                part.drop_table_from_database_and_remove_from_cache()
        return pa.concat_tables(scores, promote_options="default")


_OWN_SCORES = """
    select
        record_id as record_id_a,
        record_id as record_id_b,
        match_hash,
        cast($model_number as bigint) as model_number
    from match_input
    where is_changed
"""


def _scores_sql(pairs: str, columns: list[str], keys: list[str], model_number: int) -> str:
    """Write the query for the result, out of Splink's own columns."""
    weights = [
        " + ".join(column for column in (f"mw_{name}", f"mw_tf_adj_{name}") if column in columns) + f" as weight_{name}"
        for name in COMPARISONS
    ]
    levels = [f"cast(gamma_{name} as smallint) as level_{name}" for name in COMPARISONS]
    key_names = ", ".join(f"'{key}'" for key in keys)
    return f"""
        select
            least(one.record_id, other.record_id) as record_id_a,
            greatest(one.record_id, other.record_id) as record_id_b,
            cast(null as varchar) as match_hash,
            cast({model_number} as bigint) as model_number,
            match_weight,
            match_probability,
            list_extract([{key_names}], cast(match_key as integer) + 1) as blocking_key,
            {contradiction_sql()} as contradiction,
            {", ".join(weights)},
            {", ".join(levels)}
        from {pairs} as pairs
        inner join match_input as one on pairs.record_id_l = one.rowid
        inner join match_input as other on pairs.record_id_r = other.rowid
    """
