"""The sample with something wrong in its rows."""

from random import Random

from tests.python.quality.hostile_rows import samples
from tests.python.quality.hostile_table import HostileTable, Row
from tests.python.quality.hostile_values import ANYTHING
from tests.python.quality.other_shapes import other_tables

# What is well written, and in the wrong place or beyond what anybody expects there.
PLAUSIBLE = [
    *("0", "-1", "1", "150000000", "999999999999999", "-999999999999999", "9000000000000000000", "true", "2025-06-01"),
    *("whatsapp", "unknown", "granted", "withdrawn", "Other", "zz", "XX", "DE", "EUR", "VND", "a", "b@c.de"),
    *("+491701234567", "2025-06-01T00:00:00Z", "2035-06-01T00:00:00Z"),
]


def sample_gone_wrong(chance: Random, without: str = "", share: float = 0.5) -> list[HostileTable]:
    """Make the sample's raw tables with something wrong in many of their rows.

    Enough is right for everything that is built on them to have something to work with.

    Args:
        chance: What decides.
        without: A character that the warehouse has not.
        share: Share of the rows with something wrong.

    Returns:
        The tables, all of their columns text.
    """
    tables = []
    for name, sample in (samples() | other_tables()).items():
        source, _, table = name.partition("__")
        rows = [_wrong(row, sample, chance) if chance.random() < share else row for row in sample]
        rows = [{column: value for column, value in row.items() if value} for row in rows]
        if without:
            rows = [{column: value.replace(without, "") for column, value in row.items()} for row in rows]
        tables.append(HostileTable(source, table, dict.fromkeys(sample[0], "text"), rows))
    return tables


def _wrong(row: Row, sample: list[Row], chance: Random) -> Row:
    wrong = dict(row)
    for column in chance.sample(list(row), min(len(row), chance.choice([1, 1, 1, 2, 3]))):
        wrong[column] = chance.choice(
            ["", chance.choice(PLAUSIBLE), chance.choice(sample)[column], chance.choice(ANYTHING)]
        )
    return wrong
