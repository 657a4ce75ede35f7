"""Definitions that make no sense end a run of dbt before it begins, all at once and in sentences."""

from pathlib import Path

import pytest

from tests.python.declared import copied_project, only
from tests.python.warehouses import Warehouse

pytestmark = pytest.mark.dbt

# What is changed in the definitions that are shipped, and what is said about it.
CHANGES = [
    (
        "{field: revenue, at_least: 500}",
        "{field: revenu, at_least: 500}",
        "Segment 'vips': there is no field 'revenu' (did you mean 'revenue'?).",
    ),
    (
        "{field: last_order_at, longer_ago_than: 180 days}",
        "{field: last_order_at, longer_ago_than: a while}",
        "Segment 'lapsing_vips': 'longer_ago_than' of field 'last_order_at', a time, takes a length of time such as",
    ),
    (
        "holdout_percent: 10",
        "holdout_percent: 100",
        "Segment 'cart_abandoners': 'holdout_percent' takes a whole number",
    ),
    (
        "rule: {field: first_order_at, within_last: 90 days}",
        "rule: {not: {segment: new_customers}}",
        "Segment 'new_customers': its rule leads back to itself: new_customers -> new_customers.",
    ),
    (
        "sql: segment_sql_growing_baskets",
        "sql: segment_sql_growing_basket",
        "(did you mean 'segment_sql_growing_baskets'?)",
    ),
    ("owner: Customer service", "team: Customer service", "Segment 'valuable_with_open_tickets': 'owner' is missing"),
]


def test_all_that_is_wrong_is_said_and_nothing_is_built(tmp_path: Path) -> None:
    project = copied_project(tmp_path / "project")
    file = project / "models" / "segments" / "segments.yml"
    definitions = file.read_text(encoding="utf-8")
    for right, wrong, _ in CHANGES:
        assert right in definitions
        definitions = definitions.replace(right, wrong)
    file.write_text(definitions, encoding="utf-8")
    warehouse = Warehouse(tmp_path, project)
    run = warehouse.dbt("seed", "--select", "consent_purposes", **only())
    assert run.returncode != 0
    said = " ".join(run.stdout.split())
    assert [sentence for _, _, sentence in CHANGES if sentence not in said] == []
    assert (
        warehouse.rows("select table_name from information_schema.tables where table_name = 'consent_purposes'") == []
    )
