"""Raw tables of the sample, and what becomes of them on the next day."""

from random import Random

from tests.python.quality.gone_wrong import sample_gone_wrong
from tests.python.quality.hostile_table import HostileTable

# Share of the rows of the first day that the second has otherwise, has not, and has another one like.
SHARE_CHANGED = 0.05


def raw_tables(day: int, without: str) -> list[HostileTable]:
    """Make the raw tables of a day: the sample, and what becomes of it.

    Args:
        day: 1 or 2.
        without: A character that the warehouse has not.

    Returns:
        The tables.
    """
    chance = Random(day)
    if day == 1:
        return sample_gone_wrong(chance, without, share=0)
    tables = sample_gone_wrong(chance, without, share=SHARE_CHANGED)
    for table in tables:
        key = next(iter(table.columns))
        stayed = [row for row in table.rows if chance.random() >= SHARE_CHANGED]
        came = [row | {key: f"{row[key]}9"} for row in stayed if key in row and chance.random() < SHARE_CHANGED]
        table.rows = stayed + came
    return tables
