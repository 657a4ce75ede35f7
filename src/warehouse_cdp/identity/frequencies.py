"""How often a value occurs among people, so that sharing a rare one weighs more."""

import duckdb
from splink import DuckDBAPI, Linker

from warehouse_cdp.identity.comparisons import COMPARISONS

# How many people's worth of trust the starting values have against what is counted. With few people nearly every
# value looks common (2 records of 3 share it) and the start decides; with many the count does.
PRIOR_PEOPLE = 1000


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


def register_frequencies(linker: Linker, api: DuckDBAPI, scratch: duckdb.DuckDBPyConnection) -> None:
    """Count values by people instead of by records and hand the frequencies to Splink.

    Splink's own count takes every record for a person: a buyer with fifty orders makes their own address look
    common and so weakens the evidence that the fifty are one. Here a value counts once per name that holds it, and
    the frequency is that of *another* person holding it too, smoothed towards the starting value.

    Args:
        linker: Linker over the table ``match_input`` of the scratch database.
        api: The linker's API.
        scratch: The scratch database.
    """
    scratch.execute("""
        create or replace temp table named as
        select *, concat_ws('|', first_name_match, last_name_match) as person from match_input
    """)
    for column, start in frequency_columns().items():
        scratch.execute(f"""
            create or replace table frequency_of_{column} as
            select
                {column},
                (count(distinct person) - 1 + {PRIOR_PEOPLE} * {start})
                / (sum(count(distinct person)) over () + {PRIOR_PEOPLE}) as tf_{column}
            from named
            where {column} is not null
            group by {column}
        """)
        linker.table_management.register_term_frequency_lookup(api.register(f"frequency_of_{column}"), column)
