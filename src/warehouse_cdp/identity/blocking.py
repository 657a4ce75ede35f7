"""Which pairs of records training looks at. Those that are scored share a key of the macro ``blocking_keys``."""

from splink import block_on
from splink.internals.blocking_rule_creator import BlockingRuleCreator

# Columns of the match input that hold keys; two records that share one are compared.
KEY_PREFIX = "block_"

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
