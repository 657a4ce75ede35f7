"""The match model before training."""

import hashlib
import json

from splink import SettingsCreator

from warehouse_cdp.identity.blocking import BLOCKING_RULES
from warehouse_cdp.identity.comparisons import splink_comparisons


def match_settings() -> SettingsCreator:
    """Give the untrained model: comparisons with starting values and the rules that choose pairs to compare.

    Returns:
        Settings for a Splink linker over records with the columns of ``int_identity__match_input``.
    """
    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="record_id",
        linker_uid="match_model",  # a random one would make two equal trainings differ
        comparisons=[*splink_comparisons()],
        blocking_rules_to_generate_predictions=[*BLOCKING_RULES],
        retain_matching_columns=True,  # Splink gives the level of each comparison only along with them
        retain_intermediate_calculation_columns=True,
    )


def settings_hash() -> str:
    """Fingerprint the untrained model: a model kept from other comparisons or rules cannot score.

    Returns:
        A hash that changes with any level, starting value or blocking rule.
    """
    settings = match_settings().create_settings_dict("duckdb")
    return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()
