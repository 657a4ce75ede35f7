"""What the match model compares.

The m and u probabilities of the levels are starting values by judgement. Training replaces those that the data can
teach; what a small warehouse cannot teach keeps its start, so that three records are matched as sensibly as three
million.
"""

import pyarrow as pa
from splink.comparison_library import CustomComparison

from warehouse_cdp.identity.contact_comparisons import CONTACT_COMPARISONS
from warehouse_cdp.identity.household_comparisons import HOUSEHOLD_COMPARISONS
from warehouse_cdp.identity.interactions import EVEN, Interaction
from warehouse_cdp.identity.levels import Comparison, Level, missing, same
from warehouse_cdp.identity.person_comparisons import PERSON_COMPARISONS

# First and last names go by language: strangers share both oftener than chance, which only the pair of them can say.
_FULL_NAME = Comparison(
    " or ".join(missing(f"{name}_name_match") for name in ("first", "last")),
    [
        Level("both names the same", same("first_name_match", "last_name_match"), EVEN, EVEN),
        Level("not both the same", "ELSE", EVEN, EVEN),
    ],
)
COMPARISONS: dict[str, Comparison] = (
    PERSON_COMPARISONS | HOUSEHOLD_COMPARISONS | {"full_name": _FULL_NAME} | CONTACT_COMPARISONS
)
NOT_COMPARABLE = "not comparable"


def level_label(comparison: str, level: int) -> str:
    """Say what a level means.

    Args:
        comparison: Key of :data:`COMPARISONS`.
        level: The level's gamma value: 0 is no agreement, the strongest has the highest, -1 is not comparable.

    Returns:
        The level's label.
    """
    levels = COMPARISONS[comparison].levels
    return levels[len(levels) - 1 - level].label if level >= 0 else NOT_COMPARABLE


def comparison_levels() -> pa.Table:
    """List the levels of all comparisons.

    Returns:
        Columns comparison, comparison_number (from 1), level (its gamma value) and label, one row per level.
    """
    return pa.Table.from_pylist(
        [
            {"comparison": name, "comparison_number": number, "level": level, "label": level_label(name, level)}
            for number, name in enumerate(COMPARISONS, start=1)
            for level in range(-1, len(COMPARISONS[name].levels))
        ]
    )


def splink_comparisons() -> list[CustomComparison]:
    """Write the comparisons for Splink.

    Returns:
        One comparison per entry of :data:`COMPARISONS`, each led by its null level.
    """
    return [
        CustomComparison(
            output_column_name=name,
            comparison_levels=[
                {"sql_condition": silent_when, "label_for_charts": NOT_COMPARABLE, "is_null_level": True},
                *[level.settings() for level in levels],
            ],
        )
        for name, (silent_when, levels) in COMPARISONS.items()
    ]


def interactions() -> list[Interaction]:
    """List the comparisons that only say what others say together.

    Returns:
        They, by the numbers of comparisons and levels.
    """
    numbers = {name: number for number, name in enumerate(COMPARISONS)}
    agreeing = {
        numbers[name]: frozenset(
            level for level in range(len(COMPARISONS[name].levels)) if level_label(name, level).split(",")[0] == "same"
        )
        for name in ("first_name", "last_name")
    }
    return [Interaction(numbers["full_name"], agreeing)]


def gamma_sql(comparison: str) -> str:
    """Write the SQL expression that tells on which level two records agree, numbered as Splink does.

    Args:
        comparison: Key of :data:`COMPARISONS`.

    Returns:
        SQL over the two records, columns suffixed ``_l`` and ``_r``: -1 where the comparison is silent, 0 for no
        agreement, the strongest level has the highest number.
    """
    silent_when, levels = COMPARISONS[comparison]
    conditions = [f"when {level.condition} then {len(levels) - 1 - place}" for place, level in enumerate(levels[:-1])]
    return f"case when {silent_when} then -1 {' '.join(conditions)} else 0 end"
