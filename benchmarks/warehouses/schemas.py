"""Where the project looks for the tables of a source unless it is told otherwise."""

from functools import cache
from pathlib import Path

import yaml

PROJECT_FILE = Path(__file__).parents[2] / "dbt_project.yml"


@cache
def loader_schema(source: str) -> str:
    """Give the schema of a source's tables.

    Args:
        source: Name of the source.

    Returns:
        What its var in dbt_project.yml says.
    """
    return str(yaml.safe_load(PROJECT_FILE.read_text("utf-8"))["vars"][f"{source}_schema"])
