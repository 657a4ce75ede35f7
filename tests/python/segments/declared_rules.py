"""What rules of this project may speak of, and the definitions that are shipped."""

from collections.abc import Collection
from typing import Any

import yaml

from tests.python.declared import PROJECT
from warehouse_cdp.segments.vocabulary import Vocabulary, read_vocabulary

DEFINITIONS = PROJECT / "models" / "segments" / "segments.yml"
SQL_MODEL = PROJECT / "models" / "segments" / "sql" / "segment_sql_growing_baskets.sql"


def shipped() -> dict[str, Any]:
    """The definitions as they stand in the project."""
    (model,) = yaml.safe_load(DEFINITIONS.read_text(encoding="utf-8"))["models"]
    definitions: dict[str, Any] = model["config"]["meta"]["segments"]
    return definitions


def vocabulary(channels: Collection[str]) -> Vocabulary:
    """The columns that the project declares."""
    nodes = {}
    for name in ("customers", "customer_traits", "events"):
        (model,) = yaml.safe_load((PROJECT / "models" / "marts" / f"{name}.yml").read_text(encoding="utf-8"))["models"]
        columns = {column["name"]: column for column in model["columns"]}
        nodes[name] = {"name": name, "resource_type": "model", "columns": columns}
    nodes[SQL_MODEL.stem] = {
        **{"name": SQL_MODEL.stem, "resource_type": "model", "columns": {}},
        "raw_code": SQL_MODEL.read_text(encoding="utf-8"),
    }
    return read_vocabulary(nodes, channels, [SQL_MODEL.stem])
