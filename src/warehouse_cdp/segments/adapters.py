"""Segments as macros call them: methods of dbt's adapters."""

from collections.abc import Collection, Mapping
from typing import Any

from dbt.adapters.base.impl import BaseAdapter

from warehouse_cdp.privacy.sql_rows import sql_rows
from warehouse_cdp.segments.compiling import compile_rules
from warehouse_cdp.segments.definitions import Definitions, read_definitions
from warehouse_cdp.segments.vocabulary import Node, read_vocabulary
from warehouse_cdp.segments.walking import event_types_in

Given = Mapping[str, Any]


def _read(
    given: Given, nodes: Mapping[str, Node], channels: Collection[str], models: Collection[str], now: str
) -> Definitions:
    return read_definitions(given, read_vocabulary(nodes, channels, models), now)


def segment_problems(self: BaseAdapter, *about: Any) -> list[str]:
    """Say what is wrong with definitions, in sentences.

    Args:
        self: The adapter.
        *about: Definitions, dbt's graph, channels of consent, models in SQL, the moment of the run.

    Returns:
        The sentences.
    """
    return _read(*about).problems


def segment_rows(self: BaseAdapter, *about: Any) -> str:
    """Give definitions as rows of SQL: id, name, owner, purpose, description, hash, share of the control group.

    Args:
        self: The adapter.
        *about: As for :func:`segment_problems`.

    Returns:
        Rows as they follow ``values``; an empty text for none.
    """
    read = _read(*about)
    return sql_rows(
        [segment_id, *definition.said.values(), read.hashes[segment_id], definition.holdout_percent]
        for segment_id, definition in read.by_id.items()
    )


def segment_event_types(self: BaseAdapter, *about: Any) -> str:
    """Give the kinds of events that rules name as rows of SQL: id of the segment, type of the event.

    Args:
        self: The adapter.
        *about: As for :func:`segment_problems`.

    Returns:
        Rows as they follow ``values``; an empty text for none.
    """
    return ",\n".join(
        f"('{segment_id}', {event_type})"
        for segment_id, definition in _read(*about).by_id.items()
        for event_type in sorted(event_types_in(definition.rule))
    )


def segment_matches(self: BaseAdapter, relations: Mapping[str, Any], *about: Any) -> str:
    """Give the query that finds the members of all segments.

    Args:
        self: The adapter.
        relations: What is read, by the name of its model.
        *about: As for :func:`segment_problems`.

    Returns:
        SQL.
    """
    rules = {segment_id: definition.rule for segment_id, definition in _read(*about).by_id.items()}
    return compile_rules(rules, {name: str(relation) for name, relation in relations.items()}, about[-1])


def extend_adapter(adapter: type[BaseAdapter]) -> None:
    """Give an adapter the methods.

    Args:
        adapter: dbt's adapter.
    """
    for method in (segment_problems, segment_rows, segment_event_types, segment_matches):
        setattr(adapter, method.__name__, method)
        adapter._available_ = adapter._available_ | {method.__name__}
