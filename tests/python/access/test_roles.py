"""Who may read what on Postgres: each role connects and tries everything there is."""

import re
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import psycopg2
import pytest
from psycopg2.errors import InsufficientPrivilege

from tests.python.access.roles import SCHEMAS, as_role, privileges, relations
from tests.python.columns import manifest_of
from tests.python.warehouses import PostgresWarehouse

pytestmark = pytest.mark.dbt


@pytest.mark.parametrize("role", SCHEMAS)
def test_a_role_reads_its_own_views_and_nothing_else(sample_postgres: PostgresWarehouse, role: str) -> None:
    everything = relations(sample_postgres)
    assert {"published.customers", "marts.customers", "secret.hash_keys", "raw.sample_shopify__customer"} <= set(
        everything
    )
    answers = as_role(sample_postgres, role, *[f"select * from {relation} limit 1" for relation in everything])
    may = {
        relation for relation, answer in zip(everything, answers, strict=True) if answer is not InsufficientPrivilege
    }
    assert may == {relation for relation in everything if relation.startswith(f"{SCHEMAS[role]}.")}
    assert bool(may) == (role != "cdp_service")


@pytest.mark.parametrize("role", SCHEMAS)
def test_a_role_changes_nothing(sample_postgres: PostgresWarehouse, role: str) -> None:
    answers = as_role(
        sample_postgres,
        role,
        "update share.events set channel = 'x'",
        "delete from share_analyst.events",
        "insert into share_marketer.events (channel) values ('x')",
        f"create table {SCHEMAS[role]}.mine (a integer)",
        "create schema mine",
        "create function share_service.mine() returns integer language sql as 'select 1'",
    )
    assert answers == [InsufficientPrivilege] * len(answers)


def test_only_roles_have_rights_and_only_to_read(sample_postgres: PostgresWarehouse) -> None:
    rights = privileges(sample_postgres)
    assert {(name, role, right) for kind, name, role, right in rights if kind == "schema"} == {
        (schema, role, "USAGE") for role, schema in SCHEMAS.items()
    }
    assert {(name, role, right) for kind, name, role, right in rights if kind == "function"} == {
        ("share_service.customer", "cdp_service", "EXECUTE")
    }
    assert {(str(name).split(".")[0], role, right) for kind, name, role, right in rights if kind == "relation"} == {
        (schema, role, "SELECT") for role, schema in SCHEMAS.items() if role != "cdp_service"
    }


def test_views_have_the_columns_that_the_tags_allow(sample_postgres: PostgresWarehouse) -> None:
    built = set(
        sample_postgres.rows("""
            select table_schema, table_name, column_name from information_schema.columns
            where table_schema in ('share', 'share_analyst', 'share_marketer')
        """)
    )
    expected = set()
    for node in manifest_of(sample_postgres)["nodes"].values():
        if node["resource_type"] == "model" and node["config"]["access"] == "public":
            is_for_all = "roles" not in node["config"]["meta"]
            for name, column in node["columns"].items():
                tag = column["config"]["meta"]["pii"]
                expected.add(("share", node["name"], name))
                if tag != "sensitive" and is_for_all:
                    expected.add(("share_analyst", node["name"], f"{name}_hash" if tag == "direct" else name))
                if tag in ["none", *node["config"]["meta"].get("open_to", {}).get("marketer", [])] and is_for_all:
                    expected.add(("share_marketer", node["name"], name))
    assert built == expected
    assert ("share_analyst", "customers", "email_hash") in built
    assert ("share_marketer", "segment_members", "customer_id") in built
    assert ("share_marketer", "customers", "customer_id") not in built
    assert [table for schema, table, _ in built if table == "subject_access_export" and schema != "share"] == []


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


def test_keys_stand_in_no_statement_log_or_result(sample_postgres: PostgresWarehouse) -> None:
    ((inner_key, outer_key),) = sample_postgres.rows("select inner_key, outer_key from secret.hash_keys")
    assert len({inner_key, outer_key}) == 2
    files = [file for file in sample_postgres.folder.rglob("*") if file.is_file()]
    assert {"dbt.log", "manifest.json", "run_results.json"} <= {file.name for file in files}
    for file in files:
        content = file.read_bytes()
        assert str(inner_key).encode() not in content, file
        assert str(outer_key).encode() not in content, file


def test_a_person_who_logs_in_gets_what_the_role_has(sample_postgres: PostgresWarehouse) -> None:
    sample_postgres.execute("create role anna login", "grant cdp_analyst to anna")
    with (
        closing(
            psycopg2.connect(host=sample_postgres.host, dbname=sample_postgres.database, user="anna")
        ) as connection,
        connection.cursor() as cursor,
    ):
        cursor.execute("select count(*) from share_analyst.customers")
        assert cursor.fetchone() == sample_postgres.rows("select count(*) from marts.customers")[0]
        with pytest.raises(InsufficientPrivilege):
            cursor.execute("select * from share.customers")
        connection.rollback()
        with pytest.raises(InsufficientPrivilege):
            cursor.execute("set role cdp_privacy")


def service(warehouse: PostgresWarehouse, **by: str | None) -> Any:
    """What the service finds, or the class of the error."""
    arguments = ", ".join(f"{name} => {f'$${value}$$' if value else 'null'}" for name, value in by.items())
    (answer,) = as_role(warehouse, "cdp_service", f"select share_service.customer({arguments})")
    return answer if isinstance(answer, type) else answer[0][0]


def test_service_finds_one_customer_with_everything(sample_postgres: PostgresWarehouse) -> None:
    ((customer_id, email, count_events),) = sample_postgres.rows("""
        select customer_id, email, (select count(*) from marts.events where events.customer_id = customers.customer_id)
        from marts.customers
        where email in (
            select identifier_value from marts.customer_identifiers group by 1 having count(distinct customer_id) = 1
        )
        order by count_source_records desc, customer_id
        limit 1
    """)
    by_id = service(sample_postgres, by_id=str(customer_id))
    assert by_id["customers"][0]["email"] == email
    assert len(by_id["events"]) == count_events
    assert by_id["events"]
    assert by_id["customer_identifiers"]
    assert service(sample_postgres, by_email=f" {str(email).upper()} ") == by_id


def test_service_finds_a_customer_while_tables_get_another_form(sample_postgres: PostgresWarehouse) -> None:
    """A call that waits for a publication answers from what was published."""
    ((customer_id,),) = sample_postgres.rows("select min(customer_id) from marts.customers")
    before = service(sample_postgres, by_id=str(customer_id))
    waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
    with closing(sample_postgres.connect()) as publisher, publisher.cursor() as cursor, ThreadPoolExecutor() as pool:
        cursor.execute("lock table published.customers, published.events in access exclusive mode")
        answer = pool.submit(service, sample_postgres, by_id=str(customer_id))
        while not sample_postgres.rows(waiting) and not answer.done():
            time.sleep(0.05)
        for table in ("customers", "events"):
            cursor.execute(f"create table published.new as select * from published.{table}")
            cursor.execute(f"alter table published.{table} rename to old_{table}")
            cursor.execute(f"alter table published.new rename to {table}")
        publisher.commit()
        during = answer.result()
        for table in ("customers", "events"):
            cursor.execute(f"drop table published.{table}")
            cursor.execute(f"alter table published.old_{table} rename to {table}")
        publisher.commit()
    assert in_any_order(during) == in_any_order(before)


def in_any_order(profile: dict[str, list[Any]]) -> dict[str, list[str]]:
    """What the service found, with rows sorted."""
    return {table: sorted(map(str, rows)) for table, rows in profile.items()}


def test_service_finds_by_a_former_id_and_by_phone(sample_postgres: PostgresWarehouse) -> None:
    ((customer_id, phone),) = sample_postgres.rows("""
        select min(customer_id), identifier_value from marts.customer_identifiers
        where identifier_type = 'phone' group by 2 having count(distinct customer_id) = 1 order by 1 limit 1
    """)
    assert service(sample_postgres, by_phone=str(phone))["customers"][0]["customer_id"] == customer_id


@pytest.mark.parametrize("email", ["%", "", "nobody@example.org", "' or true --"])
def test_service_lists_nobody(sample_postgres: PostgresWarehouse, email: str) -> None:
    assert service(sample_postgres, by_email=email or "''") is None


def test_service_gets_an_error_where_several_customers_answer(sample_postgres: PostgresWarehouse) -> None:
    ((shared,),) = sample_postgres.rows("""
        select identifier_value from marts.customer_identifiers
        where identifier_type = 'phone' group by 1 having count(distinct customer_id) > 1 order by 1 limit 1
    """)
    assert service(sample_postgres, by_phone=str(shared)) is psycopg2.errors.RaiseException
    assert service(sample_postgres, by_id=None) is psycopg2.errors.RaiseException
    assert service(sample_postgres, by_id="a", by_email="b") is psycopg2.errors.RaiseException
