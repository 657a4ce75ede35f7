"""Versions of rules: a hash of what a rule says, and of what the rules that it names say."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from warehouse_cdp.segments.conditions import Condition
from warehouse_cdp.segments.problems import Problems
from warehouse_cdp.segments.walking import segments_in


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
            named = sorted(segments_in(rules[segment_id]) & rules.keys())
            parts = [said.get("rule"), models.get(str(said.get("sql")))]
            parts += [hash_of(name, (*path, segment_id)) for name in named]
            text = json.dumps(parts, sort_keys=True, default=str)
            hashes[segment_id] = hashlib.sha256(text.encode()).hexdigest()[:16]
        return hashes[segment_id]

    for segment_id in rules:
        hash_of(segment_id, ())
    return hashes
