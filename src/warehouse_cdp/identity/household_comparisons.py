"""What a whole household shares: the family name and the place."""

from warehouse_cdp.identity.levels import SWAPPED_NAMES, Comparison, Level, missing, other_script, same

_SAME_LAST_NAME = same("last_name_match")
_SAME_STREET = same("street_match", "postal_code_match")
_SIMILAR_STREET = (
    "jaro_winkler_similarity(street_match_l, street_match_r) >= 0.9"
    f" and (({same('postal_code_match')}) or ({same('city_match')}))"
)
_PLACE_MISSING = missing("street_match", "postal_code_match", "city_match")

HOUSEHOLD_COMPARISONS: dict[str, Comparison] = {
    # A family shares name, street and town at once. Were these separate comparisons, three agreements would be
    # counted as independent and relatives would look like one person; so a shared last name is weighed together
    # with where its holders live.
    "last_name": Comparison(
        # Two names in each other's place are one slip; the first name weighs it.
        f"{missing('last_name_match')} or ({SWAPPED_NAMES} and not ({_SAME_LAST_NAME}))",
        [
            Level("same, same street", f"{_SAME_LAST_NAME} and {_SAME_STREET}", 0.35, 0.0005),
            Level("same, similar street", f"{_SAME_LAST_NAME} and {_SIMILAR_STREET}", 0.08, 0.0002),
            Level("same, same postal code", f"{_SAME_LAST_NAME} and {same('postal_code_match')}", 0.14, 0.0002),
            Level("same, same city", f"{_SAME_LAST_NAME} and {same('city_match')}", 0.02, 0.0001),
            Level(
                "same, place unknown",
                f"{_SAME_LAST_NAME} and {_PLACE_MISSING}",
                0.24,
                0.001,
                "last_name_match",
            ),
            Level("same, lives elsewhere", _SAME_LAST_NAME, 0.06, 0.002, "last_name_match"),
            Level("same in another script", other_script("last_name"), 0.01, 0.0003),
            Level(
                "spelled alike",
                "jaro_winkler_similarity(last_name_match_l, last_name_match_r) >= 0.92",
                0.04,
                0.004,
            ),
            Level(
                "part of a double name",
                "list_has_any(string_split(last_name_match_l, ' '), string_split(last_name_match_r, ' '))",
                0.01,
                0.0005,
            ),
            Level("different", "ELSE", 0.04, 0.9915),
        ],
    ),
    # One comparison for the whole place: street, postal code and city are not independent of each other.
    "place": Comparison(
        f"({_PLACE_MISSING}) or {_SAME_LAST_NAME}",
        [
            Level("same street and postal code", _SAME_STREET, 0.5, 0.0005, "street_match"),
            Level("similar street in the same place", _SIMILAR_STREET, 0.12, 0.0005),
            Level("same postal code", same("postal_code_match"), 0.15, 0.002, "postal_code_match"),
            Level("same city", same("city_match"), 0.08, 0.01, "city_match"),
            Level("elsewhere", "ELSE", 0.15, 0.987),
        ],
    ),
}
