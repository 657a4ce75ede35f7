"""Which pairs of records are looked at, for scoring and for training."""

from splink import block_on

# By its consonants a name meets itself in another script; names that have no such form go by their match form.
_FIRST_NAME = "ltrim(coalesce(first_name_consonants, first_name_match), '*')"
_LAST_NAME = "ltrim(coalesce(last_name_consonants, last_name_match), '*')"

# A pair is scored when both records have the same values in any of these.
BLOCKING_KEYS: list[tuple[str, ...]] = [
    ("email_match",),
    ("phone",),
    ("national_id",),
    (_LAST_NAME, "birth_date"),
    (_FIRST_NAME, "birth_date"),
    (_FIRST_NAME, _LAST_NAME),
    (_LAST_NAME, "postal_code_match"),
    ("street_match", "postal_code_match"),
    ("split_part(email_match, '@', 1)", "left(last_name_match, 2)"),
    ("first_name_match", "postal_code_match", "left(last_name_match, 2)"),
]
BLOCKING_RULES = [block_on(*keys) for keys in BLOCKING_KEYS]
