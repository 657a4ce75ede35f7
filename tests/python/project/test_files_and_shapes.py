"""The same customers whether raw rows come as tables, CSV or Parquet, in Shopify's REST or GraphQL columns."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.python.declared import PUBLIC_TABLES

pytestmark = pytest.mark.dbt

SEEDS = Path(__file__).parents[3] / "seeds" / "sample"
# The same in every test, so that dbt reads the project once; the folder is beside each test's database.
SETTINGS: dict[str, Any] = {"sample_data": False, "run_at": "2026-01-01 00:00:00", "raw_path": "raw"}
WITHOUT_TESTS = ("--exclude-resource-type", "unit_test", "test")

# How Fivetran's GraphQL tables call what its REST tables call otherwise; null: they do not have it.
GRAPHQL: dict[str, dict[str, str | None]] = {
    "order": {
        "financial_status": "upper(financial_status) as display_financial_status",
        "currency": "currency as currency_code",
        "subtotal_price": "cast(subtotal_price as double) as subtotal_price_set_shop_amount",
        "total_discounts": "cast(total_discounts as double) as total_discounts_set_shop_amount",
        "total_tax": "cast(total_tax as double) as total_tax_set_shop_amount",
        "total_price": "cast(total_price as double) as total_price_set_shop_amount",
    },
    "order_line": {
        "index": None,
        "price": "cast(price as double) * cast(quantity as bigint) as original_total_set_shop_amount",
        "total_discount": "cast(total_discount as double) as total_discount_set_shop_amount",
    },
    # Fivetran lists no e-mail, phone and locale for these; where a loader adds them, they are read.
    "abandoned_checkout": {
        "currency": "currency as total_price_set_shop_currency_code",
        "total_price": "cast(total_price as double) as total_price_set_shop_amount",
    },
    "customer": {
        "accepts_marketing": None,
        "email_marketing_consent_state": "upper(email_marketing_consent_state) as email_marketing_consent_state",
        "email_marketing_consent_consent_updated_at": (
            "email_marketing_consent_consent_updated_at as email_marketing_consent_updated_at"
        ),
    },
}


def write_files(folder: Path, ending: str, graphql: bool) -> None:
    """Write the sample as raw_path expects it."""
    for seed in SEEDS.glob("sample_*.csv"):
        source, table = seed.stem.removeprefix("sample_").split("__")
        rows = duckdb.read_csv(str(seed), all_varchar=True, header=True)
        columns = [f'"{column}"' for column in rows.columns]
        if graphql and source == "shopify":
            renamed = GRAPHQL[table]
            columns = [expression for column in rows.columns if (expression := renamed.get(column, f'"{column}"'))]
            table = f"graphql_{table}"
        file = folder / source / f"{table}.{ending}"
        file.parent.mkdir(parents=True, exist_ok=True)
        rows = rows.select(*[duckdb.SQLExpression(column) for column in columns])
        rows.write_csv(str(file)) if ending == "csv" else rows.write_parquet(str(file))


@pytest.mark.parametrize(
    ("ending", "graphql"),
    [
        pytest.param("csv", False, id="csv", marks=pytest.mark.long),
        pytest.param("parquet", True, id="parquet, GraphQL", marks=pytest.mark.long),
    ],
)
def test_files_give_what_the_sample_gives(
    ending: str, graphql: bool, sample_warehouse: Any, new_warehouse: Callable[[], Any]
) -> None:
    warehouse = new_warehouse()
    write_files(warehouse.folder / "raw", ending, graphql)
    api = {"shopify_api": "graphql"} if graphql else {}
    warehouse.build(*WITHOUT_TESTS, **SETTINGS | api)
    # a model says of which input it is
    for table in set(PUBLIC_TABLES) - {"identity_models"}:
        query = f"from marts.{table} order by all"
        assert warehouse.rows(query) == sample_warehouse.rows(query), table
    assert warehouse.rows("from quality.quarantined_rows") == []


def test_a_missing_file_is_named_with_what_mends_it(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    run = warehouse.dbt("run", "--select", "stg_pos__members", **SETTINGS)
    assert run.returncode == 1
    assert "was not found at raw/pos/loyalty_members.csv or .parquet" in run.stdout
    assert "point var 'raw_path' at the folder" in run.stdout


def test_a_table_in_two_files_is_refused(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    pos = warehouse.folder / "raw" / "pos"
    pos.mkdir(parents=True)
    members = duckdb.read_csv(str(SEEDS / "sample_pos__loyalty_members.csv"), all_varchar=True)
    members.write_csv(str(pos / "loyalty_members.csv"))
    members.write_parquet(str(pos / "loyalty_members.parquet"))
    run = warehouse.dbt("run", "--select", "stg_pos__members", **SETTINGS)
    assert run.returncode == 1
    assert "only one can hold the table. Remove the other." in run.stdout
