"""How the match model learns: by expectation maximisation, at a capped cost, the same way each time."""

import duckdb
from splink import Linker, block_on

from warehouse_cdp.identity.blocking import STRICT_RULES, TRAINING_COLUMNS

# Pairs that training looks at, at most; more cost time and change nothing.
MAX_TRAINING_PAIRS = 1_000_000
# Share of the true pairs that the strict rules are assumed to find. It moves all weights by the same
# amount: log2(0.6 / truth), so a guess that is half off costs one bit.
ASSUMED_RECALL_OF_STRICT_RULES = 0.6


def train(linker: Linker, scratch: duckdb.DuckDBPyConnection) -> None:
    """Train a linker in place.

    Method: Fellegi and Sunter, "A Theory for Record Linkage", JASA 64 (1969), as implemented by Splink.

    Args:
        linker: Linker over the table ``match_input`` of the scratch database.
        scratch: The scratch database.
    """
    training = linker.training
    training.estimate_probability_two_random_records_match(STRICT_RULES, recall=ASSUMED_RECALL_OF_STRICT_RULES)
    training.estimate_u_using_random_sampling(max_pairs=MAX_TRAINING_PAIRS, seed=1)
    for columns in TRAINING_COLUMNS:
        if _has_pairs(scratch, columns):
            training.estimate_parameters_using_expectation_maximisation(
                block_on(*columns), estimate_without_term_frequencies=True, max_pairs=MAX_TRAINING_PAIRS
            )


def _has_pairs(scratch: duckdb.DuckDBPyConnection, columns: tuple[str, ...]) -> bool:
    """Whether any records share the columns: a source without birth dates has no pairs to learn from by them."""
    filled = " and ".join(f"{column} is not null" for column in columns)
    shared = f"select 1 from match_input where {filled} group by {', '.join(columns)} having count(*) > 1 limit 1"
    return bool(scratch.sql(shared).fetchall())
