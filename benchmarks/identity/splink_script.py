"""A Splink script as its documentation teaches to write one: library comparisons, term frequencies, default training.

python -m benchmarks.identity.splink_script RECORDS PAIRS CLUSTERS
"""

import logging
import sys
from typing import Any

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

# Pairs below this probability are not kept: the threshold that labels pick is sought above it.
LOWEST_PROBABILITY = 0.1
PROBABILITY = 0.95

COMPARISONS = {
    "first_name": cl.NameComparison("first_name").configure(term_frequency_adjustments=True),
    "last_name": cl.NameComparison("last_name").configure(term_frequency_adjustments=True),
    "birth_date": cl.DateOfBirthComparison("birth_date", input_is_string=True),
    "sex": cl.ExactMatch("sex"),
    "email": cl.EmailComparison("email").configure(term_frequency_adjustments=True),
    "phone": cl.ExactMatch("phone").configure(term_frequency_adjustments=True),
    "national_id": cl.ExactMatch("national_id"),
    "street": cl.JaroWinklerAtThresholds("street", [0.9, 0.7]),
    "postal_code": cl.ExactMatch("postal_code").configure(term_frequency_adjustments=True),
    "city": cl.ExactMatch("city").configure(term_frequency_adjustments=True),
}
BLOCKS = [
    ("email",),
    ("phone",),
    ("national_id",),
    ("first_name", "last_name"),
    ("last_name", "birth_date"),
    ("first_name", "birth_date"),
    ("last_name", "postal_code"),
    ("first_name", "street"),
]
CERTAIN = [("national_id",), ("email", "last_name"), ("phone", "first_name"), ("first_name", "last_name", "birth_date")]
TRAINING = [("first_name", "last_name"), ("birth_date",), ("email",)]


def main(records: str, pairs: str, clusters: str) -> None:
    """Train, score and cluster.

    Args:
        records: Parquet file of standardised records.
        pairs: Parquet file to write, with record_id_l, record_id_r and match_weight.
        clusters: Parquet file to write, with record_id and cluster_id.
    """
    logging.getLogger("splink").setLevel(logging.ERROR)
    connection = duckdb.connect()
    connection.execute("create table records as from read_parquet(?)", [records])
    filled = _filled(connection)
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="record_id",
        comparisons=[comparison for column, comparison in COMPARISONS.items() if column in filled],
        blocking_rules_to_generate_predictions=[*_rules(BLOCKS, filled)],
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )
    linker = Linker(DuckDBAPI(connection).register("records"), settings, log_level=None)
    linker.training.estimate_probability_two_random_records_match([*_rules(CERTAIN, filled)], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in _rules(TRAINING, filled):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    scored = linker.inference.predict(threshold_match_probability=LOWEST_PROBABILITY)
    found = linker.clustering.cluster_pairwise_predictions_at_threshold(scored, PROBABILITY)
    connection.execute(f"copy (select record_id_l, record_id_r, match_weight from {scored.physical_name}) to '{pairs}'")
    connection.execute(f"copy (select record_id, cluster_id from {found.physical_name}) to '{clusters}'")


def _filled(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """Columns that hold anything: nobody would compare the others."""
    counts = connection.sql(f"select {', '.join(f'count({column})' for column in COMPARISONS)} from records")
    return {column for column, count in zip(COMPARISONS, counts.fetchall()[0], strict=True) if count}


def _rules(blocks: list[tuple[str, ...]], filled: set[str]) -> list[Any]:
    return [block_on(*columns) for columns in blocks if filled.issuperset(columns)]


if __name__ == "__main__":
    main(*sys.argv[1:])
