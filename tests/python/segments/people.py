"""A few customers in memory, for rules to be tried on."""

from typing import Any

import duckdb

from warehouse_cdp.segments.compiling import compile_rules
from warehouse_cdp.segments.definitions import Definitions, read_definitions
from warehouse_cdp.segments.vocabulary import read_vocabulary

TABLES = """
create table customers as select * from (values
    ('a', 'Köln', date '1980-01-01'), ('b', 'O''Fallon; drop table x', date '2010-01-01'), ('c', 'Bonn', null),
    ('d', null, null)
) as t (customer_id, city, birth_date);
create table customer_traits as select * from (values
    ('a', 250.5, true, timestamp '2025-12-30 10:00:00'), ('b', 100, false, timestamp '2025-01-01 10:00:00'),
    ('c', 0, false, null)
) as t (customer_id, revenue, is_loyalty_member, last_order_at);
create table events as select * replace (cast(properties as json) as properties) from (values
    ('a', 'page_viewed', 'web', timestamp '2025-12-27 10:00:00', null, null, '{"page_category": "shop"}'),
    ('a', 'order_placed', 'web', timestamp '2025-12-30 10:00:00', 60, 50, '{"is_cancelled": false}'),
    ('a', 'page_viewed', 'web', timestamp '2025-12-31 10:00:00', null, null, '{}'),
    ('b', 'page_viewed', 'app', timestamp '2025-12-01 10:00:00', null, null, '{"page_category": null}'),
    ('c', 'order_placed', 'web', timestamp '2025-12-31 23:30:00', 9, 9, '{"is_cancelled": true}'),
    ('d', 'page_viewed', 'web', timestamp '2026-01-01 00:00:01', null, null, '{"page_category": "shop"}'),
    (null, 'page_viewed', 'web', timestamp '2025-12-31 10:00:00', null, null, '{}')
) as t (customer_id, event_type, channel, occurred_at, amount, reporting_amount, properties);
create table customer_consents as select * from (values
    ('a', 'marketing', 'email', 'granted', true), ('b', 'marketing', 'email', 'silent', true),
    ('c', 'marketing', 'email', 'refused', false), ('c', 'marketing', 'sms', 'granted', true),
    ('d', 'sale', 'email', 'granted', true)
) as t (customer_id, purpose, channel, status, is_permitted);
create table int_segments__from_sql as select 'm' as model_name, 'a' as customer_id;
"""
COLUMNS: dict[str, dict[str, str]] = {
    "customers": {"customer_id": "text", "city": "text", "birth_date": "date"},
    "customer_traits": {
        **{"customer_id": "text", "revenue": "numeric(18, 3)", "is_loyalty_member": "boolean"},
        "last_order_at": "timestamp",
    },
    "events": {
        **{"event_id": "text", "customer_id": "text", "event_type": "text", "channel": "text"},
        **{"occurred_at": "timestamp", "amount": "numeric(18, 3)", "reporting_amount": "numeric(18, 3)"},
        "properties": "json",
    },
}
KEYS = {"page_category": "text", "is_cancelled": "boolean"}
RELATIONS = ("customers", "customer_traits", "events", "customer_consents", "int_segments__from_sql")


def graph() -> dict[str, Any]:
    """What dbt would know of these tables."""
    return {
        name: {
            "name": name,
            "resource_type": "model",
            "columns": {
                column: {"data_type": kind, "config": {"meta": {"keys": KEYS} if kind == "json" else {}}}
                for column, kind in columns.items()
            },
        }
        for name, columns in COLUMNS.items()
    }


def read(rules: dict[str, Any], now: str, **more: Any) -> Definitions:
    """Read rules as definitions that are right in all else, unless something else is said."""
    said = {"name": "N", "owner": "O", "purpose": "marketing", "description": "D"} | more
    vocabulary = read_vocabulary(graph(), ["email", "sms"], [])
    given = {segment_id: said | {"rule": rule} for segment_id, rule in rules.items()}
    return read_definitions(given, vocabulary, f"cast('{now}' as timestamp)")


def problems(rules: dict[str, Any], **more: Any) -> list[str]:
    """What is wrong with rules."""
    return read(rules, "2026-01-01 00:00:00", **more).problems


def members(rules: list[Any], named: dict[str, Any], now: str) -> dict[str, set[str]]:
    """Customers who meet rules, by the place of the rule: r0, r1 and so on."""
    asked = {f"r{place}": rule for place, rule in enumerate(rules)}
    definitions = read(asked | named, now)
    assert definitions.problems == []
    compiled = {segment_id: definition.rule for segment_id, definition in definitions.by_id.items()}
    found: dict[str, set[str]] = {segment_id: set() for segment_id in asked}
    with duckdb.connect() as connection:
        connection.execute(TABLES)
        query = compile_rules(compiled, {name: f"main.{name}" for name in RELATIONS}, f"cast('{now}' as timestamp)")
        for segment_id, customer_id in connection.execute(query).fetchall():
            found.setdefault(segment_id, set()).add(customer_id)
    return {segment_id: found[segment_id] for segment_id in asked}
