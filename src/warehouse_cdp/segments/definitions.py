"""Reads the definitions of segments: who answers for each, what it is for, and its rule."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from warehouse_cdp.segments.conditions import Condition, InModel
from warehouse_cdp.segments.problems import Problems
from warehouse_cdp.segments.reading import NOTHING, RuleReader
from warehouse_cdp.segments.versions import hash_rules
from warehouse_cdp.segments.vocabulary import Vocabulary

SAID = ("name", "owner", "purpose", "description")
MODEL_PREFIX = "segment_sql_"
MOST_IN_CONTROL = 90


@dataclass(frozen=True)
class Definition:
    """A segment that makes sense.

    Attributes:
        said: Name, owner, purpose and description.
        rule: Who belongs to it.
        holdout_percent: Share of its members that is kept as a control group.
    """

    said: Mapping[str, str]
    rule: Condition
    holdout_percent: int


@dataclass
class Definitions:
    """All segments.

    Attributes:
        by_id: Those that make sense by themselves.
        hashes: What tells versions of a rule apart, those of the segments that it names included.
        problems: What is wrong, in sentences; nothing may be built while there are any.
    """

    by_id: dict[str, Definition] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def read_definitions(given: Any, vocabulary: Vocabulary, now: str) -> Definitions:
    """Read all definitions.

    Args:
        given: {id: definition}, as YAML gives it.
        vocabulary: What rules may name.
        now: The moment of the run, as SQL.

    Returns:
        What there is to know of them.
    """
    problems = Problems()
    read = Definitions(problems=problems.found)
    if not isinstance(given, dict):
        problems.found.append("The definitions of segments have to be a mapping of ids to definitions.")
        return read
    reader = RuleReader(problems, vocabulary, given.keys(), now)
    for segment_id, said in given.items():
        problems.segment_id = str(segment_id)
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,39}", str(segment_id)):
            problems.add("an id has up to 40 small letters, digits and underscores, and begins with a letter")
        if problems.keys_are_known("a definition", said, (*SAID, "rule", "sql", "holdout_percent")):
            read.by_id[str(segment_id)] = _definition(said, reader)
    rules = {segment_id: definition.rule for segment_id, definition in read.by_id.items()}
    read.hashes = hash_rules(given, rules, vocabulary.models, problems)
    return read


def _definition(said: Mapping[str, Any], reader: RuleReader) -> Definition:
    problems = reader.problems
    for word in SAID:
        if not isinstance(said.get(word), str) or not said[word].strip():
            problems.add(f"'{word}' is missing; write a text")
    percent = said.get("holdout_percent", 0)
    if not isinstance(percent, int) or isinstance(percent, bool) or not 0 <= percent <= MOST_IN_CONTROL:
        problems.add(f"'holdout_percent' takes a whole number from 0 to {MOST_IN_CONTROL}, not {percent!r}")
        percent = 0
    texts = {word: " ".join(str(said.get(word)).split()) for word in SAID}
    return Definition(texts, _rule(said, reader), percent)


def _rule(said: Mapping[str, Any], reader: RuleReader) -> Condition:
    if ("rule" in said) == ("sql" in said):
        reader.problems.add("write either 'rule', or 'sql' with the name of a model")
        return NOTHING
    if "rule" in said:
        return reader.rule(said["rule"])
    if said["sql"] not in reader.vocabulary.models:
        reader.problems.add_unknown("model in the macro segment_sql_models:", said["sql"], reader.vocabulary.models)
        return NOTHING
    return InModel(said["sql"])
