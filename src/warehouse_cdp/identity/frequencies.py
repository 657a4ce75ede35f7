"""How often a value occurs among people, so that sharing a rare one weighs more."""

from typing import Any

import duckdb
import pyarrow as pa
from splink import DuckDBAPI, Linker

from warehouse_cdp.identity.comparisons import COMPARISONS

# How many people's worth of trust the starting values have against what is counted. With few people nearly every
# value looks common (2 records of 3 share it) and the start decides; with many the count does.
PRIOR_PEOPLE = 1000
# Values are kept with the model as pseudonyms: who lists all phone numbers can still find one by its hash.
_HASH = "left(md5({}), 16)"


def frequency_columns() -> dict[str, float]:
    """Give the columns whose rare values weigh more.

    Returns:
        Column to the lowest starting u among the levels that use it.
    """
    columns: dict[str, float] = {}
    for _, levels in COMPARISONS.values():
        for level in levels:
            if level.frequency_of:
                columns[level.frequency_of] = min(level.u, columns.get(level.frequency_of, 1.0))
    return columns


def count_frequencies(scratch: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    """Count values by people instead of by records.

    Splink's own count takes every record for a person: a buyer with fifty orders makes their own address look
    common and so weakens the evidence that the fifty are one. Here a value counts once per name that holds it, and
    the frequency is that of *another* person holding it too, smoothed towards the starting value.

    Args:
        scratch: Database with the table ``match_input``.

    Returns:
        For each column ``rare``, the frequency of a value of one person or none, and ``common``, those of the hashes
        of all other values. It is plain data, to be kept with the model: frequencies that moved with every new record
        would move old decisions.
    """
    scratch.execute("""
        create or replace temp table named as
        select *, concat_ws('|', first_name_match, last_name_match) as person from match_input
    """)
    frequencies: dict[str, Any] = {}
    for column, start in frequency_columns().items():
        counted = scratch.execute(f"""
            select {_HASH.format(column)}, count(distinct person), sum(count(distinct person)) over ()
            from named
            where {column} is not null
            group by {column}
            order by {column}
        """).fetchall()
        total = (counted[0][2] if counted else 0) + PRIOR_PEOPLE
        frequencies[column] = {
            "rare": PRIOR_PEOPLE * start / total,
            "common": {value: (count - 1 + PRIOR_PEOPLE * start) / total for value, count, _ in counted if count > 1},
        }
    return frequencies


def register_frequencies(
    linker: Linker, api: DuckDBAPI, scratch: duckdb.DuckDBPyConnection, frequencies: dict[str, Any]
) -> None:
    """Hand Splink the frequency of every value of the table ``match_input``.

    Args:
        linker: The linker that scores.
        api: The linker's API.
        scratch: Database with the table ``match_input``.
        frequencies: What :func:`count_frequencies` gave when the model was trained.
    """
    for column, kept in frequencies.items():
        hashes, values = pa.array(kept["common"], pa.string()), pa.array(kept["common"].values(), pa.float64())
        scratch.register("common", pa.table({"hash": hashes, "frequency": values}))
        scratch.execute(f"""
            create table frequency_of_{column} as
            select {column}, coalesce(common.frequency, {kept["rare"]!r}) as tf_{column}
            from (select distinct {column} from match_input where {column} is not null) as used
            left join common on {_HASH.format(column)} = common.hash
        """)
        scratch.unregister("common")
        linker.table_management.register_term_frequency_lookup(api.register(f"frequency_of_{column}"), column)
