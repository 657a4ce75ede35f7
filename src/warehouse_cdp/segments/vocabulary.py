"""What rules may speak of: the columns that the project declares, and nothing else."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from warehouse_cdp.segments.operators import Kind

Node = Mapping[str, Any]
KINDS: dict[str, Kind] = {
    **dict.fromkeys(("text", "varchar"), "text"),
    **dict.fromkeys(("smallint", "integer", "bigint", "numeric", "double"), "number"),
    **dict.fromkeys(("date", "timestamp"), "time"),
    "boolean": "boolean",
}


@dataclass(frozen=True)
class Field:
    """Something that a condition may be about.

    Attributes:
        name: As rules call it.
        table: Model that has it.
        kind: Which operators it has.
        sql: Its expression, the columns of the table being at hand under the table's name.
    """

    name: str
    table: str
    kind: Kind
    sql: str


@dataclass(frozen=True)
class Vocabulary:
    """Everything that rules may name.

    Attributes:
        profile: Columns of `customers` and `customer_traits`.
        event: Columns of `events`, and the keys of their properties that are declared.
        channels: Channels of consent.
        models: Models in SQL that list the members of a segment, each with what it is made of.
    """

    profile: Mapping[str, Field]
    event: Mapping[str, Field]
    channels: Collection[str]
    models: Mapping[str, str]


def read_vocabulary(nodes: Mapping[str, Node], channels: Collection[str], models: Collection[str]) -> Vocabulary:
    """Read off dbt's graph what rules may name.

    Args:
        nodes: dbt's graph.
        channels: Channels of consent.
        models: Names of models in SQL that are at hand.

    Returns:
        The vocabulary.
    """
    by_name = {str(node["name"]): node for node in nodes.values() if node["resource_type"] == "model"}
    profile = [*_columns(by_name["customers"]), *_columns(by_name["customer_traits"])]
    return Vocabulary(
        # An id is no attribute, and the first of two columns of one name counts: both hold the customer.
        {field.name: field for field in reversed(profile) if field.name != "customer_id"},
        {field.name: field for field in _columns(by_name["events"]) if field.name not in ("customer_id", "event_id")},
        channels,
        {name: str(by_name[name]["raw_code"]) for name in models if name in by_name},
    )


def _columns(node: Node) -> Iterator[Field]:
    table = str(node["name"])
    for name, column in node["columns"].items():
        kind = KINDS.get(str(column.get("data_type")).split("(")[0])
        if kind:
            yield Field(name, table, kind, _as_kind(f"{table}.{name}", str(column["data_type"])))
        for key, declared in column.get("config", {}).get("meta", {}).get("keys", {}).items():
            text = f"({table}.{name} ->> '{key}')"
            yield Field(
                f"{name}.{key}", table, KINDS[declared], f"({text} = 'true')" if declared == "boolean" else text
            )


def _as_kind(sql: str, data_type: str) -> str:
    return f"cast({sql} as timestamp)" if data_type == "date" else sql
