"""Which pairs of records are looked at, for scoring and for training."""

from splink import block_on
from splink.internals.blocking_rule_creator import BlockingRuleCreator

# By its consonants a name meets itself in another script; names that have no such form go by their match form.
_FIRST_NAME = "ltrim(coalesce(first_name_consonants, first_name_match), '*')"
_LAST_NAME = "ltrim(coalesce(last_name_consonants, last_name_match), '*')"

# A pair is scored when any of these brings it together.
BLOCKING_RULES = [
    block_on("email_match"),
    block_on("phone"),
    block_on("national_id"),
    block_on(_LAST_NAME, "birth_date"),
    block_on(_FIRST_NAME, "birth_date"),
    block_on(_FIRST_NAME, _LAST_NAME),
    block_on(_LAST_NAME, "postal_code_match"),
    block_on("street_match", "postal_code_match"),
    block_on("split_part(email_match, '@', 1)", "left(last_name_match, 2)"),
    block_on("first_name_match", "postal_code_match", "left(last_name_match, 2)"),
]

# Pairs that agree in this much are one person nearly always; their number calibrates the model's prior.
STRICT_RULES: list[str | BlockingRuleCreator] = [
    block_on("email_match", "first_name_match", "last_name_match"),
    block_on("phone", "first_name_match", "last_name_match"),
    block_on("first_name_match", "last_name_match", "birth_date"),
    block_on("first_name_match", "last_name_match", "street_match"),
]

# Training looks at pairs that share these columns; between them every comparison is free to be learned in at least one.
TRAINING_COLUMNS = [
    ("first_name_match", "last_name_match"),
    ("birth_date",),
    ("email_match",),
    ("phone",),
]
