"""Parts of e-mail addresses that comparisons ask for: worked out once a record instead of once a pair."""

import duckdb

# Without what follows a plus, and without punctuation: some providers ignore them, and canonical addresses of theirs
# have neither.
_MAILBOX = "regexp_replace(split_part(email_untagged, '@', 1), '[._-]', '', 'g')"
EMAIL_PARTS = {
    "email_untagged": "regexp_replace(email_match, '[+][^@]*', '')",
    "email_mailbox": _MAILBOX,
    "email_provider": "split_part(email_match, '@', 2)",
    "email_digits": "regexp_replace(email_match, '[^0-9]', '', 'g')",
    "has_numbered_mailbox": "regexp_matches(email_mailbox, '[0-9][0-9]')",
}


def with_email_parts(records: duckdb.DuckDBPyRelation) -> duckdb.DuckDBPyRelation:
    """Add the parts to records.

    Args:
        records: With the columns of ``int_identity__match_input``; parts that they have already are made anew.

    Returns:
        The records with the columns of :data:`EMAIL_PARTS`.
    """
    held = records.select(", ".join(column for column in records.columns if column not in EMAIL_PARTS))
    # A part may name one before it.
    return held.select(", ".join(["*", *(f"{expression} as {name}" for name, expression in EMAIL_PARTS.items())]))
