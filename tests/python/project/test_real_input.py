"""The same project on tables that exist in the warehouse, without the sample."""

from collections.abc import Callable
from typing import Any

import duckdb
import pytest

from benchmarks.warehouses.loaded_types import loaded_type
from benchmarks.warehouses.schemas import loader_schema
from tests.python.declared import PUBLIC_TABLES

pytestmark = pytest.mark.dbt

LOADED_AT = "2026-01-01 00:00:00"


def land(sample: Any, target: Any) -> None:
    """Copy the sample's raw tables into loaders' schemas of another database, outside dbt, in loaders' types."""
    with duckdb.connect(str(target.path)) as connection:
        connection.execute(f"attach '{sample.path}' as sample (read_only)")
        connection.execute("set timezone = 'UTC'")
        seeds = connection.sql(
            "select table_name from duckdb_tables() where database_name = 'sample' and schema_name = 'raw'"
        )
        for (seed,) in seeds.fetchall():
            source, table = seed.removeprefix("sample_").split("__")
            columns = [row[0] for row in connection.sql(f"describe sample.raw.{seed}").fetchall()]
            casts = ", ".join(f'cast("{column}" as {loaded_type(column)}) as "{column}"' for column in columns)
            schema = loader_schema(source)
            connection.execute(f"create schema if not exists {schema}")
            connection.execute(f'create table {schema}."{table}" as select {casts} from sample.raw.{seed}')


def test_tables_in_the_warehouse_give_what_the_sample_gives(
    sample_warehouse: Any, new_warehouse: Callable[[], Any]
) -> None:
    real = new_warehouse()
    land(sample_warehouse, real)
    real.build("--exclude-resource-type", "unit_test", "test", sample_data=False, run_at=LOADED_AT)
    # a model says of which input it is
    for table in set(PUBLIC_TABLES) - {"identity_models"}:
        query = f"from marts.{table} order by all"
        assert real.rows(query) == sample_warehouse.rows(query), table
    assert real.rows("select table_name from duckdb_tables() where schema_name = 'raw'") == []


def test_missing_tables_are_named_with_what_mends_it(new_warehouse: Callable[[], Any]) -> None:
    missing = {
        "stg_shopify__customers": "shopify.customer",
        "stg_segment__identifies": "segment.identifies",
        "stg_pos__members": "pos.loyalty_members",
        "stg_salesforce__contacts": "salesforce.contact",
        "stg_klaviyo__people": "klaviyo.person",
        "stg_zendesk__users": "zendesk.user",
        "stg_contacts__people": "contacts.contacts",
        "stg_mailchimp__members": "mailchimp.member",
        "stg_consent__receipts": "consent.consent_receipts",
        "stg_preferences__changes": "preferences.preference_changes",
    }
    run = new_warehouse().dbt("run", "--select", *missing, sample_data=False)
    assert run.returncode == 1
    for table in missing.values():
        source = table.split(".")[0]
        assert f"Source '{source}'" in run.stdout
        assert f"was not found at warehouse.{table}" in run.stdout
        assert f"{source}_enabled: false" in run.stdout
        assert f"{source}_schema" in run.stdout


def test_a_table_that_nobody_needs_may_be_missing(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    with duckdb.connect(str(warehouse.path)) as connection:
        connection.execute("create schema salesforce")
        connection.execute("create table salesforce.contact as select '003' as id, 'A@X.com' as email")
    run = warehouse.dbt("run", "--select", "+int_records__salesforce_people", sample_data=False)
    assert run.returncode == 0, run.stdout
    assert warehouse.rows("select record_id, email from intermediate.int_records__salesforce_people") == [
        ("salesforce:contact:003", "a@x.com")
    ]


@pytest.mark.long
def test_a_schema_elsewhere_is_one_variable(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    with duckdb.connect(str(warehouse.path)) as connection:
        connection.execute("create schema fivetran_shop")
        connection.execute("create table fivetran_shop.customer as select 7 as id, 'A@X.com' as email")
    run = warehouse.dbt("run", "--select", "stg_shopify__customers", sample_data=False, shopify_schema="fivetran_shop")
    assert run.returncode == 0, run.stdout
    assert warehouse.rows("select shopify_customer_id, email, phone from staging.stg_shopify__customers") == [
        ("7", "a@x.com", None)
    ]


def test_compiling_needs_no_tables(new_warehouse: Callable[[], Any]) -> None:
    run = new_warehouse().dbt("compile", "--select", "path:models/staging", sample_data=False)
    assert run.returncode == 0, run.stdout[-3000:]
