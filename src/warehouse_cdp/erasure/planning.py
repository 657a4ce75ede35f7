"""What has to go for a person to be erased, and what stays because other people share it."""

from collections.abc import Iterable

import duckdb

from warehouse_cdp.erasure.standard_forms import standard_form
from warehouse_cdp.failures import ToldError

# Each in a table of the scratch database, made of those before it. $customer is whom the plan is for.
STEPS = {
    "keyed": """
        select identifiers.row_hash, identifiers.identifier_type, phones.form
        from identifiers inner join phones using (identifier_value)
        where identifiers.identifier_type = 'phone' and identifiers.country is not distinct from phones.country
        union
        select row_hash, identifier_type, identifier_value from identifiers where identifier_type <> 'phone'
    """,
    "owners": """
        select distinct keyed.row_hash, records.customer_id = $customer as is_own
        from keyed inner join records on keyed.form = records.record_id
        where keyed.identifier_type = 'record_id'
    """,
    "own_rows": "select row_hash from owners group by row_hash having bool_and(is_own)",
    "candidates": """
        select identifier_type, form from keyed semi join own_rows using (row_hash)
        where identifier_type not in ('record_id', 'belongs_to', 'event_id')
        union
        select 'record_id', record_id from records where customer_id = $customer
    """,
    # Held by a record of somebody else, or known to be nobody's own.
    "kept_back": """
        select identifier_type, form from candidates
        where
            identifier_type <> 'record_id'
            and (
                (identifier_type, form) in (
                    select (keyed.identifier_type, keyed.form) from keyed inner join owners using (row_hash)
                    where not owners.is_own
                )
                or (identifier_type, form) in (select (identifier_type, match_value) from shared)
            )
    """,
    "chosen": "select * from candidates anti join kept_back using (identifier_type, form)",
    # Rows of the person that hold nothing but what others share, such as visits on a device of the family.
    "single_rows": """
        select distinct row_hash from keyed
        where
            (row_hash in (from own_rows) or (identifier_type = 'event_id' and form in (select event_id from events)))
            and row_hash not in (select row_hash from owners where not is_own)
            and row_hash not in (select row_hash from keyed semi join chosen using (identifier_type, form))
    """,
}

Identifier = tuple[str, str]


def plan_erasure(
    scratch: duckdb.DuckDBPyConnection, customer_id: str, default_country: str | None
) -> tuple[list[Identifier], list[Identifier]]:
    """Choose the identifiers that a person's raw rows are found by from now on.

    Args:
        scratch: A database with the tables identifiers (of all raw rows, with those of events), records (record_id,
            customer_id), shared (identifier_type, match_value) and events (event_id of the person).
        customer_id: The person.
        default_country: Country of phones without one, or None.

    Returns:
        Identifiers of the person alone, with rows as (`row`, hash of its key), and those that others share.

    Raises:
        ToldError: If the person has no record.
    """
    phones: Iterable[tuple[str, str | None]] = scratch.execute(
        "select distinct identifier_value, country from identifiers where identifier_type = 'phone'"
    ).fetchall()
    forms = [(value, country, standard_form("phone", value, country, default_country)) for value, country in phones]
    scratch.execute("create table phones (identifier_value varchar, country varchar, form varchar)")
    known = [row for row in forms if row[2]]
    if known:
        scratch.executemany("insert into phones values (?, ?, ?)", known)
    for name, query in STEPS.items():
        parameters = {"customer": customer_id} if "$customer" in query else None
        scratch.execute(f"create table {name} as {query}", parameters)
    chosen = scratch.execute(
        "select identifier_type, form from chosen union all select 'row', row_hash from single_rows order by all"
    ).fetchall()
    if not any(kind == "record_id" for kind, _ in chosen):
        raise ToldError("This person has no record in the warehouse any more.")
    return chosen, scratch.execute("select identifier_type, form from kept_back order by all").fetchall()
