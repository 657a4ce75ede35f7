"""Sources that are switched off, and runs without rows."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.declared import PUBLIC_TABLES, SOURCES, only

pytestmark = pytest.mark.dbt


def test_without_any_source_everything_is_built_typed_and_empty(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    warehouse.build("--exclude-resource-type", "unit_test", "test", **only())
    for table in PUBLIC_TABLES:
        assert warehouse.rows(f"select count(*) from marts.{table}") == [(0,)]


@pytest.mark.long
def test_a_source_that_is_switched_off_takes_its_rows_along_and_nothing_else(
    sample_warehouse: Any, new_warehouse: Callable[[], Any]
) -> None:
    warehouse = new_warehouse()
    off = {f"{source}_enabled": False for source in ("segment", "pos", "salesforce", "klaviyo", "zendesk")}
    warehouse.build("--exclude-resource-type", "unit_test", "test", **off)
    events = "select event_id, amount from marts.events where source_name = 'shopify' order by all"
    records = """
        select record_id from marts.customer_source_records
        where source_name in ('shopify', 'crm', 'events_list') order by all
    """
    assert warehouse.rows("select distinct source_name from marts.events") == [("shopify",)]
    assert warehouse.rows(events) == sample_warehouse.rows(events)
    assert warehouse.rows(records) == sample_warehouse.rows(records)
    assert warehouse.rows("select count(*) from marts.customer_source_records") == [
        (len(sample_warehouse.rows(records)),)
    ]


@pytest.mark.long
def test_the_shops_orders_count_once_whether_or_not_the_shop_is_loaded(
    sample_warehouse: Any, new_warehouse: Callable[[], Any]
) -> None:
    orders = "select source_name, count(*) > 100 from marts.events where event_type = 'order_placed' group by 1"
    assert sample_warehouse.rows(orders) == [("shopify", True)]
    warehouse = new_warehouse()
    warehouse.build("--select", "+events", "--exclude-resource-type", "unit_test", "test", shopify_enabled=False)
    assert warehouse.rows(orders) == [("klaviyo", True)]


@pytest.mark.long
@pytest.mark.parametrize("source", ["shopify", "segment"])
def test_one_source_alone_is_enough(source: str, new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    others = {f"{other}_enabled": False for other in SOURCES if other not in (source, "labels")}
    run = warehouse.dbt("build", "--exclude-resource-type", "unit_test", "test", **others)
    assert run.returncode == 0, run.stdout[-3000:]
    assert warehouse.rows("select count(distinct source_name) from marts.customer_source_records") == [(1,)]
    ((trained,),) = warehouse.rows("select is_trained from identity.int_identity__match_models")
    assert trained


@pytest.mark.long
def test_an_empty_run_builds_every_table_without_rows(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    run = warehouse.dbt("build", "--empty", "--exclude-resource-type", "unit_test", "test")
    assert run.returncode == 0, run.stdout[-3000:]
    assert warehouse.rows("select count(*) from marts.customers") == [(0,)]
    assert warehouse.rows("select count(*) from identity.int_identity__match_models") == [(0,)]
    assert warehouse.rows("select count(*) from identity.int_identity__assignments") == [(0,)]
