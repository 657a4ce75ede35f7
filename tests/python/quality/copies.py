"""Copies of the sample, of which a test may break what it likes."""

import shutil
from pathlib import Path

from tests.python.warehouses import Warehouse


def copy_of(warehouse: Warehouse, folder: Path) -> Warehouse:
    """Copies a warehouse on DuckDB into a folder."""
    shutil.copyfile(warehouse.path, folder / "warehouse.duckdb")
    return Warehouse(folder)
