"""Versions of rules: a hash of what a rule says, and of what the rules that it names say."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from warehouse_cdp.segments.conditions import All, AnyOf, Condition, InSegment, Not
from warehouse_cdp.segments.problems import Problems


def referenced_segments(condition: Condition) -> Iterator[str]:
    """Find the segments that a rule names.

    Args:
        condition: The rule.

    Yields:
        Ids of segments.
    """
    if isinstance(condition, InSegment):
        yield condition.segment_id
    elif isinstance(condition, Not):
        yield from referenced_segments(condition.part)
    elif isinstance(condition, All | AnyOf):
        for part in condition.parts:
            yield from referenced_segments(part)


def hash_rules(
    given: Mapping[str, Any], rules: Mapping[str, Condition], models: Mapping[str, str], problems: Problems
) -> dict[str, str]:
    """Hash each rule with what it names, and note rules that lead back to themselves.

    Args:
        given: {id: definition}, as YAML gives it; how it is put into conditions must not make another version of it.
        rules: The same as conditions.
        models: Models in SQL, each with what it is made of.
        problems: Takes what is wrong.

    Returns:
        {id: hash}.
    """
    hashes: dict[str, str] = {}

    def hash_of(segment_id: str, path: tuple[str, ...]) -> str:
        if segment_id in path:
            problems.segment_id = path[0]
            problems.add(f"its rule leads back to itself: {' -> '.join((*path, segment_id))}")
            return ""
        if segment_id not in hashes:
            said = given[segment_id]
            named = sorted({name for name in referenced_segments(rules[segment_id]) if name in rules})
            parts = [said.get("rule"), models.get(str(said.get("sql")))]
            parts += [hash_of(name, (*path, segment_id)) for name in named]
            text = json.dumps(parts, sort_keys=True, default=str)
            hashes[segment_id] = hashlib.sha256(text.encode()).hexdigest()[:16]
        return hashes[segment_id]

    for segment_id in rules:
        hash_of(segment_id, ())
    return hashes
