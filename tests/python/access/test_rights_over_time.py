"""What rebuilding does to rights, on the small project of the publication: nothing."""

from collections.abc import Callable

import pytest
from psycopg2.errors import InsufficientPrivilege

from tests.python.access.roles import as_role, privileges
from tests.python.publication.small import Small
from tests.python.warehouses import PostgresWarehouse

pytestmark = pytest.mark.dbt


def test_rebuilding_opens_and_closes_nothing(new_small: Callable[..., Small]) -> None:
    small = new_small("postgres", "rights_kept")
    warehouse = small.warehouse
    assert isinstance(warehouse, PostgresWarehouse)
    small.load(version=1)
    warehouse.build()
    warehouse.execute(
        "create role rights_kept_reporter",
        "grant usage on schema share to rights_kept_reporter",
        "grant select on share.people to rights_kept_reporter with grant option",
        "grant select (person_id) on share_analyst.people to rights_kept_reporter",
        "alter default privileges in schema share_analyst grant select on tables to rights_kept_reporter",
        "revoke select on share_analyst.visits from cdp_small_analyst",
        "revoke usage on schema share_marketer from cdp_small_marketer",
        # As after a backup was restored, which gives the role another number.
        "comment on schema share_analyst is 'opened to role cdp_small_analyst (1)'",
    )
    rights = privileges(warehouse)
    assert ("relation", "share_analyst.people", "cdp_small_analyst", "SELECT") in rights
    assert ("column", "share_analyst.people.person_id", "rights_kept_reporter", "SELECT") in rights
    small.load(version=2)
    warehouse.build()
    assert privileges(warehouse) == rights
    # Another form: the tables are made anew, and a view loses a column.
    warehouse.execute("alter view share_analyst.people rename column version to earlier_version")
    warehouse.execute("comment on table published.people is 'of an earlier form'")
    small.load(version=3)
    warehouse.build("--full-refresh")
    assert privileges(warehouse) == rights
    assert as_role(warehouse, "cdp_small_analyst", "select distinct version from share_analyst.people") == [[(3,)]]
    assert as_role(warehouse, "cdp_small_analyst", "select 1 from share_analyst.visits") == [InsufficientPrivilege]


def test_who_may_not_make_roles_says_what_an_administrator_runs(
    new_small: Callable[..., Small], monkeypatch: pytest.MonkeyPatch
) -> None:
    small = new_small("postgres", "no_roles")
    warehouse = small.warehouse
    assert isinstance(warehouse, PostgresWarehouse)
    warehouse.execute("create role plain_builder", f"grant create on database {warehouse.database} to plain_builder")
    small.load(version=1)
    warehouse.execute("grant usage on schema raw to plain_builder", "grant select on raw.settings to plain_builder")
    monkeypatch.setenv("CDP_POSTGRES_ROLE", "plain_builder")
    output = warehouse.build(role_prefix="of_others_")
    assert "user plain_builder may not make roles" in output
    assert "create role of_others_privacy nologin; create role of_others_analyst nologin; create role of" in output
    before = privileges(warehouse)
    assert {role for _, _, role, _ in before} == {"plain_builder"}
    warehouse.execute("create role of_others_analyst nologin")
    small.load(version=2)
    output = warehouse.build(role_prefix="of_others_")
    assert "create role of_others_privacy nologin" in output
    assert "create role of_others_analyst" not in output
    assert {role for _, _, role, _ in set(privileges(warehouse)) - set(before)} == {"of_others_analyst"}
    assert as_role(warehouse, "of_others_analyst", "select count(*) from share_analyst.people") == [[(1000,)]]
