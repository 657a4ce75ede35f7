"""What a warehouse knows of its customers, and who meets rules by the project's compiler."""

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tests.python.segments.declared_rules import vocabulary
from tests.python.segments.oracle import Row, World
from warehouse_cdp.segments.compiling import compile_rules
from warehouse_cdp.segments.definitions import read_definitions

RELATIONS = {
    "customers": "marts.customers",
    "customer_traits": "marts.customer_traits",
    "events": "marts.events",
    "customer_consents": "privacy.customer_consents",
    "int_segments__from_sql": "segments.int_segments__from_sql",
}
SAID = {"name": "N", "owner": "O", "purpose": "marketing", "description": "D"}


def fetch(warehouse: Any, now: datetime) -> World:
    """Fetch all that rules may be about.

    Args:
        warehouse: A warehouse in which the sample is built.
        now: The moment of the run; what happens later is left out.

    Returns:
        What is known.
    """
    known = vocabulary([])
    names = list(known.profile)
    columns = ", ".join(f"{known.profile[name].table}.{name}" for name in names)
    profiles = {
        str(customer_id): dict(zip(names, values, strict=True))
        for customer_id, *values in warehouse.rows(
            f"select customers.customer_id, {columns} from marts.customers "
            "left join marts.customer_traits on customers.customer_id = customer_traits.customer_id"
        )
    }
    consents: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for customer_id, *permitted in warehouse.rows(
        "select customer_id, purpose, channel, status from privacy.customer_consents where is_permitted"
    ):
        consents[customer_id].add((permitted[0], permitted[1], permitted[2]))
    return World(profiles, _events(warehouse, now), consents, now)


def _events(warehouse: Any, now: datetime) -> dict[str, list[Row]]:
    fields = vocabulary([]).event
    names = [name for name in fields if "." not in name]
    keys = {name.partition(".")[2]: field.kind for name, field in fields.items() if "." in name}
    events: dict[str, list[Row]] = defaultdict(list)
    for customer_id, written, *values in warehouse.rows(
        f"select customer_id, cast(properties as varchar), {', '.join(names)} from marts.events order by occurred_at"
    ):
        event = dict(zip(names, values, strict=True))
        if customer_id is not None and event["occurred_at"] <= now:
            properties = json.loads(written or "{}", parse_int=str, parse_float=str)
            event |= {f"properties.{key}": _property(properties.get(key), kind) for key, kind in keys.items()}
            events[customer_id].append(event)
    return events


def _property(value: Any, kind: str) -> Any:
    """A property as its text, or whether it is true."""
    assert value is None or isinstance(value, str | bool), value
    if value is None:
        return None
    text = str(value).lower() if isinstance(value, bool) else value
    return text == "true" if kind == "boolean" else text


def compiled_members(warehouse: Any, rules: Mapping[str, Any], world: World) -> dict[str, set[str]]:
    """Find the members of segments with one query.

    Args:
        warehouse: Where to ask.
        rules: Rules by the ids of their segments.
        world: What is known there.

    Returns:
        Ids of customers by the ids of segments.
    """
    now = f"cast('{world.now}' as timestamp)"
    channels = {channel for permitted in world.consents.values() for _, channel, _ in permitted}
    definitions = {segment_id: SAID | {"rule": rule} for segment_id, rule in rules.items()}
    read = read_definitions(definitions, vocabulary(channels), now)
    assert not read.problems, read.problems
    found: dict[str, set[str]] = {segment_id: set() for segment_id in rules}
    compiled = {segment_id: definition.rule for segment_id, definition in read.by_id.items()}
    rows = warehouse.rows(compile_rules(compiled, RELATIONS, now))
    for segment_id, customer_id in rows:
        found[segment_id].add(customer_id)
    assert len(rows) == sum(map(len, found.values())), "somebody is a member twice"
    return found
