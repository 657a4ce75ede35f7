"""What the tests of erasure know of raw rows."""

from collections.abc import Iterator

import duckdb
import pytest

COLUMNS = "source_name varchar, table_name varchar, row_hash varchar, identifier_type varchar, identifier_value varchar"

# Her contact and his, which share the landline; her order with its line; visits on a tablet.
IDENTIFIERS = """
    ('crm', 'contacts', 'c1', 'record_id', 'crm:contact:ada', null),
    ('crm', 'contacts', 'c1', 'email', 'ada@x.com', null),
    ('crm', 'contacts', 'c1', 'email', 'info@x.com', null),
    ('crm', 'contacts', 'c1', 'phone', '(202) 555-0143', 'US'),
    ('crm', 'contacts', 'c1', 'phone', '+12025550199', null),
    ('crm', 'contacts', 'c2', 'record_id', 'crm:contact:adam', null),
    ('crm', 'contacts', 'c2', 'phone', '2025550199', 'US'),
    ('shop', 'order', 'o1', 'email', 'ada@x.com', null),
    ('shop', 'line', 'l1', 'belongs_to', 'o1', null),
    ('shop', 'part', 'p1', 'belongs_to', 'l1', null),
    ('shop', 'order', 'o2', 'email', 'adam@x.com', null),
    ('web', 'pages', 'v1', 'anonymous_id', 'tablet', null),
    ('web', 'pages', 'v1', 'event_id', 'web:page:1', null),
    ('web', 'pages', 'v2', 'anonymous_id', 'tablet', null),
    ('web', 'pages', 'v2', 'event_id', 'web:page:2', null)
"""


@pytest.fixture
def scratch() -> Iterator[duckdb.DuckDBPyConnection]:
    """What is known of all raw rows, and of her."""
    with duckdb.connect() as connection:
        connection.execute(f"create table identifiers ({COLUMNS}, country varchar)")
        connection.execute(f"insert into identifiers values {IDENTIFIERS}")
        connection.execute(
            "create table records as select * from (values ('crm:contact:ada', 'A'), ('crm:contact:adam', 'B')) "
            "as records (record_id, customer_id)"
        )
        connection.execute("create table shared as select 'email' as identifier_type, 'info@x.com' as match_value")
        connection.execute("create table events as select 'web:page:1' as event_id")
        yield connection
