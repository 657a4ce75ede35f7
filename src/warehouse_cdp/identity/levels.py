"""Levels of agreement between two records, and the SQL that they are written in."""

from typing import Any, NamedTuple

# A name in the field of the other name, as forms without labels produce it.
SWAPPED_NAMES = "first_name_match_l = last_name_match_r and last_name_match_l = first_name_match_r"


def other_script(name: str) -> str:
    """Write the condition that one record has the name without its vowels, as Arabic letters do, and the other with.

    Two names with vowels do not meet here: Mark is not Mirko.

    Args:
        name: ``first_name`` or ``last_name``.

    Returns:
        SQL over the columns of consonants, where ``*`` marks a script without vowels.
    """
    one, other = f"{name}_consonants_l", f"{name}_consonants_r"
    return f"({one} = '*' || {other} or {other} = '*' || {one})"


class Level(NamedTuple):
    """One level of agreement.

    Attributes:
        label: What the level means, for charts and explanations.
        condition: SQL over the two records, columns suffixed ``_l`` and ``_r``.
        m: Probability of the level among pairs that are one person, by judgement.
        u: Probability of the level among pairs that are not, by judgement.
        frequency_of: Column whose rarer values make the agreement weigh more, or None.
    """

    label: str
    condition: str
    m: float
    u: float
    frequency_of: str | None = None

    def settings(self) -> dict[str, Any]:
        """Write the level as Splink's settings do."""
        settings: dict[str, Any] = {
            "sql_condition": self.condition,
            "label_for_charts": self.label,
            "m_probability": self.m,
            "u_probability": self.u,
        }
        if self.frequency_of:
            settings |= {
                "tf_adjustment_column": self.frequency_of,
                "tf_adjustment_weight": 1.0,
                "disable_tf_exact_match_detection": True,
            }
        return settings


class Comparison(NamedTuple):
    """What is compared of two records.

    Attributes:
        silent_when: SQL condition under which the comparison says nothing.
        levels: Levels from the strongest to none; the first whose condition holds counts.
    """

    silent_when: str
    levels: list[Level]


def same(*columns: str) -> str:
    """Write the condition that both records have the same values in all of the columns."""
    return " and ".join(f"{column}_l = {column}_r" for column in columns)


def missing(*columns: str) -> str:
    """Write the condition that none of the columns is filled in both records."""
    both = [f"({column}_l is not null and {column}_r is not null)" for column in columns]
    return f"not ({' or '.join(both)})"
