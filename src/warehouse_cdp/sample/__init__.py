"""Invented customers with known truth, spread over invented sources."""

from warehouse_cdp.sample.parquet import write_parquet
from warehouse_cdp.sample.writing import PEOPLE, SEED, generate, write_csv

__all__ = ["PEOPLE", "SEED", "generate", "write_csv", "write_parquet"]
