"""Suites of expectations: YAML files that people write, one per guarded table."""

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import yaml

from warehouse_cdp.failures import ToldError

FOLDER = "suites"
SEVERITIES = ("critical", "warning")
# What every expectation says; whatever else it says is an argument of Great Expectations.
REQUIRED = ("rule", "expect", "severity")
COLUMNS = ("column", "column_A", "column_B")
# What is relative to the run or an earlier one, see docs/quality.md.
BOUNDS = ("min_value", "max_value", "mostly")
RELATIVE = ("days_before_run", "of_last_run", "last_run_plus")


def read_suites(project: Path, guarded: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Read the suites of a project.

    Args:
        project: Folder of the dbt project.
        guarded: Tables that are guarded, as var `guarded_tables` lists them.

    Returns:
        {table: expectations as they are written}.

    Raises:
        ToldError: If a suite cannot be understood, or list and folder name different tables.
    """
    for file in sorted((project / FOLDER).glob("*.yaml")):
        raise ToldError(f"{FOLDER}/{file.name} is not read; name it {file.stem}.yml.")
    files = {file.stem: file for file in sorted((project / FOLDER).glob("*.yml"))}
    for table in sorted(files.keys() ^ set(guarded)):
        raise ToldError(
            f"{FOLDER}/{table}.yml is there, and var 'guarded_tables' does not name it. Add it to the list, or nobody "
            "waits for that table before it is checked."
            if table in files
            else f"Var 'guarded_tables' names {table}, and there is no {FOLDER}/{table}.yml. Write it, or take it off "
            "the list."
        )
    return {table: list(_expectations(file)) for table, file in files.items()}


def _expectations(file: Path) -> Iterator[dict[str, Any]]:
    try:
        text = file.read_text(encoding="utf-8")
        content, root = yaml.safe_load(text), yaml.compose(text)
    except yaml.YAMLError as failure:
        raise ToldError(f"{FOLDER}/{file.name} is no YAML: {failure}") from None
    expectations = content.get("expectations") if isinstance(content, dict) else None
    if not isinstance(expectations, list) or not expectations:
        raise ToldError(f"{FOLDER}/{file.name} has no list `expectations`.")
    # Of entries of the same name YAML keeps the last alone.
    if isinstance(root, yaml.MappingNode) and len(root.value) > 1:
        names = ", ".join(name.value for name, _ in root.value)
        raise ToldError(f"{FOLDER}/{file.name} has the entries {names}; write one list `expectations`.")
    for number, expectation in enumerate(expectations, start=1):
        problem = _problem(expectation)
        if problem:
            raise ToldError(f"{FOLDER}/{file.name}, expectation {number}: {problem}")
        yield expectation
    known = Counter((expectation["expect"], column_of(expectation)) for expectation in expectations)
    (expect, column), count = known.most_common(1)[0]
    if count > 1:
        raise ToldError(
            f"{FOLDER}/{file.name} says {expect} of {column or 'the table'} more than once; results could not be told "
            "apart. Write one expectation."
        )


def _problem(expectation: object) -> str | None:
    """What is wrong with an expectation."""
    if not isinstance(expectation, dict):
        return "write `rule`, `expect`, `severity` and its arguments."
    missing = [name for name in REQUIRED if not isinstance(expectation.get(name), str)]
    if missing:
        return f"`{'`, `'.join(missing)}` is missing or no text."
    if expectation["severity"] not in SEVERITIES:
        return f"severity is '{expectation['severity']}'; write {' or '.join(SEVERITIES)}."
    if not expectation["expect"].startswith("expect_"):
        return f"expect is '{expectation['expect']}'; write the name of one of Great Expectations' expectations."
    return _wrong_column(expectation) or _wrong_bound(expectation)


def _wrong_column(expectation: dict[str, Any]) -> str | None:
    listed = expectation.get("column_list", ["some column"])
    named = [expectation[name] for name in COLUMNS if name in expectation]
    if not isinstance(listed, list) or not listed:
        return "column_list is no list; write it as [one_column, another]."
    if all(isinstance(name, str) and name for name in [*listed, *named]):
        return None
    return f"{' or '.join(COLUMNS)}, or what column_list lists, is no name; write the name of a column."


def _wrong_bound(expectation: dict[str, Any]) -> str | None:
    for argument, value in arguments_of(expectation).items():
        for name in RELATIVE if isinstance(value, dict) else ():
            if name in value and (isinstance(value[name], bool) or not isinstance(value[name], int | float)):
                return f"{argument} has {name}: {value[name]}; write a number."
        if isinstance(value, dict) and argument in BOUNDS and value.keys().isdisjoint(RELATIVE):
            return f"{argument} is {', '.join(map(str, value))}; write one of {', '.join(RELATIVE)}, or a value."
    return None


def arguments_of(expectation: dict[str, Any]) -> dict[str, Any]:
    """What of an expectation is for Great Expectations."""
    return {name: value for name, value in expectation.items() if name not in REQUIRED}


def column_of(expectation: dict[str, Any]) -> str | None:
    """The column that an expectation is about, several joined by commas; None where it is about the table."""
    listed = expectation.get("column_list") or [expectation[name] for name in COLUMNS if name in expectation]
    return ", ".join(listed) or None
