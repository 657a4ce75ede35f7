"""What customer service may ask on Postgres: for one customer at a time, and it lists nobody."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import psycopg2
import pytest

from tests.python.access.roles import as_role
from tests.python.warehouses import PostgresWarehouse

pytestmark = pytest.mark.dbt


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
