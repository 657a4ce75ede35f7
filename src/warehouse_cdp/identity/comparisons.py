"""What the match model compares, as data: each comparison is a list of levels from strongest to none.

The m and u probabilities are starting values by judgement. Training replaces those that the data can teach; what a
small warehouse cannot teach keeps its start, so that three records are matched as sensibly as three million.
"""

from typing import Any, NamedTuple

from splink.comparison_library import CustomComparison


class Level(NamedTuple):
    """One level of agreement.

    Attributes:
        label: What the level means, for charts and explanations.
        condition: SQL over the two records, columns suffixed ``_l`` and ``_r``.
        m: Probability of the level among pairs that are one person.
        u: Probability of the level among pairs that are not.
        frequency_of: Column whose rarer values make the agreement weigh more, or None.
    """

    label: str
    condition: str
    m: float
    u: float
    frequency_of: str | None = None


def _same(*columns: str) -> str:
    return " and ".join(f"{column}_l = {column}_r" for column in columns)


def _both(column: str) -> str:
    return f"({column}_l is not null and {column}_r is not null)"


def _missing(*columns: str) -> str:
    return f"not ({' or '.join(_both(column) for column in columns)})"


_SWAPPED_NAMES = "first_name_match_l = last_name_match_r and last_name_match_l = first_name_match_r"
_MAILBOX = "split_part(email_match_{side}, '@', 1)"
_SAME_MAILBOX = f"{_MAILBOX.format(side='l')} = {_MAILBOX.format(side='r')}"

_SAME_LAST_NAME = _same("last_name_match")
_SAME_STREET = _same("street_match", "postal_code_match")
_SIMILAR_STREET = (
    "jaro_winkler_similarity(street_match_l, street_match_r) >= 0.9"
    f" and (({_same('postal_code_match')}) or ({_same('city_match')}))"
)
_PLACE_MISSING = _missing("street_match", "postal_code_match", "city_match")

# Comparison name to the condition under which it says nothing, and its levels.
COMPARISONS: dict[str, tuple[str, list[Level]]] = {
    "first_name": (
        _missing("first_name_match"),
        [
            Level("same", _same("first_name_match"), 0.75, 0.006, "first_name_match"),
            Level("swapped with last name", _SWAPPED_NAMES, 0.01, 0.00001),
            Level(
                "short form of the same name",
                "list_has_any(string_split(first_name_variants_l, '|'), string_split(first_name_variants_r, '|'))",
                0.06,
                0.001,
            ),
            Level(
                "spelled alike",
                "jaro_winkler_similarity(first_name_match_l, first_name_match_r) >= 0.9",
                0.06,
                0.006,
            ),
            Level(
                "initial",
                "least(length(first_name_match_l), length(first_name_match_r)) = 1"
                " and left(first_name_match_l, 1) = left(first_name_match_r, 1)",
                0.06,
                0.004,
            ),
            Level("different", "ELSE", 0.06, 0.98),
        ],
    ),
    # A family shares name, street and town at once. Were these separate comparisons, three agreements would be
    # counted as independent and relatives would look like one person; so a shared last name is weighed together
    # with where its holders live.
    "last_name": (
        _missing("last_name_match"),
        [
            Level("same, same street", f"{_SAME_LAST_NAME} and {_SAME_STREET}", 0.35, 0.0005),
            Level("same, similar street", f"{_SAME_LAST_NAME} and {_SIMILAR_STREET}", 0.08, 0.0002),
            Level("same, same postal code", f"{_SAME_LAST_NAME} and {_same('postal_code_match')}", 0.14, 0.0002),
            Level("same, same city", f"{_SAME_LAST_NAME} and {_same('city_match')}", 0.02, 0.0001),
            Level(
                "same, place unknown",
                f"{_SAME_LAST_NAME} and {_PLACE_MISSING}",
                0.25,
                0.001,
                "last_name_match",
            ),
            Level("same, lives elsewhere", _SAME_LAST_NAME, 0.06, 0.002, "last_name_match"),
            Level("swapped with first name", _SWAPPED_NAMES, 0.01, 0.00001),
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
    "email": (
        _missing("email_match"),
        [
            Level("same", _same("email_match"), 0.6, 0.0001, "email_match"),
            Level(
                "same mailbox elsewhere",
                f"{_SAME_MAILBOX} and length({_MAILBOX.format(side='l')}) > 5",
                0.08,
                0.0001,
            ),
            Level("spelled alike", "jaro_winkler_similarity(email_match_l, email_match_r) >= 0.94", 0.05, 0.0002),
            Level("different", "ELSE", 0.27, 0.9996),
        ],
    ),
    "phone": (
        _missing("phone"),
        [
            Level("same", _same("phone"), 0.7, 0.0002, "phone"),
            Level("one digit off", "damerau_levenshtein(phone_l, phone_r) <= 1", 0.03, 0.0001),
            Level("different", "ELSE", 0.27, 0.9997),
        ],
    ),
    "birth_date": (
        _missing("birth_date"),
        [
            Level("same", _same("birth_date"), 0.88, 0.00005),
            Level(
                "day and month swapped or one digit off",
                "damerau_levenshtein(birth_date_l, birth_date_r) <= 1 or birth_date_l = "
                "left(birth_date_r, 5) || right(birth_date_r, 2) || '-' || substr(birth_date_r, 6, 2)",
                0.08,
                0.002,
            ),
            Level("different", "ELSE", 0.04, 0.998),
        ],
    ),
    # One comparison for the whole place: street, postal code and city are not independent of each other.
    "place": (
        f"({_PLACE_MISSING}) or {_SAME_LAST_NAME}",
        [
            Level("same street and postal code", _SAME_STREET, 0.5, 0.0005, "street_match"),
            Level("similar street in the same place", _SIMILAR_STREET, 0.12, 0.0005),
            Level("same postal code", _same("postal_code_match"), 0.15, 0.002, "postal_code_match"),
            Level("same city", _same("city_match"), 0.08, 0.01, "city_match"),
            Level("elsewhere", "ELSE", 0.15, 0.987),
        ],
    ),
    "national_id": (
        _missing("national_id"),
        [Level("same", _same("national_id"), 0.98, 0.000001), Level("different", "ELSE", 0.02, 0.999999)],
    ),
    "sex": (_missing("sex"), [Level("same", _same("sex"), 0.98, 0.5), Level("different", "ELSE", 0.02, 0.5)]),
    "name_suffix": (
        _missing("name_suffix"),
        [Level("same", _same("name_suffix"), 0.98, 0.3), Level("different", "ELSE", 0.02, 0.7)],
    ),
}


def _level_settings(level: Level) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "sql_condition": level.condition,
        "label_for_charts": level.label,
        "m_probability": level.m,
        "u_probability": level.u,
    }
    if level.frequency_of:
        settings |= {
            "tf_adjustment_column": level.frequency_of,
            "tf_adjustment_weight": 1.0,
            "disable_tf_exact_match_detection": True,
        }
    return settings


def comparisons() -> list[CustomComparison]:
    """Build the comparisons of the match model for Splink.

    Returns:
        One comparison per entry of :data:`COMPARISONS`, each led by its null level.
    """
    return [
        CustomComparison(
            output_column_name=name,
            comparison_levels=[
                {"sql_condition": missing, "label_for_charts": "not comparable", "is_null_level": True},
                *[_level_settings(level) for level in levels],
            ],
        )
        for name, (missing, levels) in COMPARISONS.items()
    ]
