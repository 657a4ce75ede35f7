"""What analysts see on Postgres: nothing that reaches a person, and hashes in its place that join."""

import re

import pytest

from tests.python.access.roles import as_role, relations
from tests.python.warehouses import PostgresWarehouse

pytestmark = pytest.mark.dbt


def test_analysts_see_no_address_phone_or_name(sample_postgres: PostgresWarehouse) -> None:
    people = sample_postgres.rows("select email, phone, street, first_name || ' ' || last_name from share.customers")
    companies = {str(company) for (company,) in sample_postgres.rows("select company from share.customers")}
    marked = {str(value) for row in people for value in row if value and len(str(value)) > 5} - companies
    assert len(marked) > 2000
    views = [relation for relation in relations(sample_postgres) if relation.startswith("share_analyst.")]
    for view in views:
        (rows,) = as_role(sample_postgres, "cdp_analyst", f"select * from {view}")
        values = {str(value) for row in rows for value in row}
        assert not marked & values, view
        assert not [value for value in values if re.search(r"\w@\w", value)], view


def test_hashes_join_across_tables_and_are_none_that_can_be_guessed(sample_postgres: PostgresWarehouse) -> None:
    (joined, guessed, empty) = as_role(
        sample_postgres,
        "cdp_analyst",
        "select count(distinct customer_id) from share_analyst.customers as customers inner join "
        "share_analyst.customer_identifiers as identifiers using (customer_id) "
        "where customers.email_hash = identifiers.identifier_value_hash",
        "select email_hash from share_analyst.customers where email_hash is not null",
        "select count(*) from share_analyst.customers where email_hash is null",
    )
    emails = sample_postgres.rows("select email, encode(sha256(email::bytea), 'hex') from share.customers")
    addresses = [email for email, _ in emails if email]
    assert joined == [(len(addresses),)]
    assert empty == [(len(emails) - len(addresses),)]
    assert {len(found) for (found,) in guessed} == {64}
    assert not {found for (found,) in guessed} & {simple for _, simple in emails}


def test_a_function_of_ones_own_sees_no_more_than_the_view_shows(sample_postgres: PostgresWarehouse) -> None:
    """A cheap function in a condition is computed first, and may look at what it is given."""
    (_, rows) = as_role(
        sample_postgres,
        "cdp_analyst",
        "create function pg_temp.spy(value text) returns boolean language plpgsql cost 0.0000001 as "
        "$$ begin if value not similar to '[0-9a-f]{64}' then raise 'seen'; end if; return true; end $$",
        "select count(*) from share_analyst.customers where pg_temp.spy(email_hash) or email_hash is null",
    )
    assert rows == sample_postgres.rows("select count(*) from share.customers")
