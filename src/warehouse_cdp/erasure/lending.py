"""Countries of phones that stand in a row without one."""

import duckdb

# A phone whose row has no country belongs to that of its record, as where the record was made: of a shop's customer by
# the addresses of orders.
LENT = """
create or replace temporary table lent as
select distinct phones.row_hash, lenders.country
from identifiers as phones
inner join identifiers as own on phones.row_hash = own.row_hash and own.identifier_type = 'record_id'
inner join identifiers as lenders
    on own.identifier_value = lenders.identifier_value and lenders.identifier_type = 'record_id'
where phones.identifier_type = 'phone' and phones.country is null and lenders.country is not null
"""
LEND = """
insert into identifiers by name
select identifiers.* replace (lent.country as country)
from identifiers inner join lent using (row_hash)
where identifiers.identifier_type = 'phone' and identifiers.country is null
"""
LACKING = """
delete from identifiers
where identifier_type = 'phone' and country is null and row_hash in (select row_hash from lent)
"""


def lend_countries(scratch: duckdb.DuckDBPyConnection) -> None:
    """Give phones without a country that of their record, where other rows of it have one.

    Args:
        scratch: A database with a table `identifiers`, as `find_erased_rows` takes it.
    """
    for statement in (LENT, LEND, LACKING):
        scratch.execute(statement)
