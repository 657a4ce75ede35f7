"""Who may read what on Postgres: each role connects and tries everything there is."""

from contextlib import closing

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
