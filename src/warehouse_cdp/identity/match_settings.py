"""The match model before training."""

import hashlib
import json

from splink import SettingsCreator

from warehouse_cdp.identity.comparisons import splink_comparisons
from warehouse_cdp.identity.contradictions import contradiction_sql

# Raise it with any change of how weights are learned: a model that was trained before gives way to a new one.
TRAINING_VERSION = 2


def match_settings() -> SettingsCreator:
    """Give the untrained model: comparisons with starting values. Which pairs are compared is the warehouse's part.

    Returns:
        Settings for a Splink linker over records with the columns of ``int_identity__match_input``.
    """
    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="record_id",
        linker_uid="match_model",  # a random one would make two equal trainings differ
        comparisons=[*splink_comparisons()],
        retain_matching_columns=True,  # Splink gives the level of each comparison only along with them
        retain_intermediate_calculation_columns=True,
    )


def settings_hash(trained_on: str) -> str:
    """Fingerprint the untrained model and its input: a model kept from others must not score.

    Args:
        trained_on: What the records are, such as ``sample``: weights learned from it say nothing of anybody else.

    Returns:
        A hash that changes with any level, starting value, contradiction or way of training, and with the input.
    """
    settings = match_settings().create_settings_dict("duckdb")
    fixed = [trained_on, settings, contradiction_sql(), TRAINING_VERSION]
    return hashlib.sha256(json.dumps(fixed, sort_keys=True).encode()).hexdigest()
