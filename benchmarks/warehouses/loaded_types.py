"""The types in which loaders deliver columns; what is not listed comes as text, as does everything in files."""

# By the endings of the columns' names; of several that fit the last one counts.
_TYPES_BY_ENDING = {
    "timestamp": ("_at", "_synced", "ed_date", "timestamp", "datetime", "uuid_ts", "created", "updated", "_time"),
    "timestamp with time zone": ("created_at", "_loaded_at"),
    "boolean": (
        *("test", "_deleted", "_active", "is_converted", "is_return", "accepts_marketing", "gpc"),
        *("email_consent", "sms_consent", "post_consent"),
        *("_preferences_advertising", "_preferences_analytics", "_preferences_functional"),
        "_preferences_data_sharing",
    ),
    "bigint": ("requester_id", "ticket_id", "quantity", "line_number", "index", "points_balance"),
    "double precision": ("price", "amount", "subtotal_price", "total_discounts", "total_tax", "property_value"),
}


def loaded_type(column: str) -> str:
    """Give the type that a loader would give a column of the sample.

    Args:
        column: Name of the column.

    Returns:
        A type by a name that DuckDB and Postgres share.
    """
    fitting = [kind for kind, endings in _TYPES_BY_ENDING.items() if column.endswith(endings)]
    return fitting[-1] if fitting else "text"
