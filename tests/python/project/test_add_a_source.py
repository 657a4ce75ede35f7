"""The example in docs/add_a_source.md, put into a copy of the project as it stands there, gives what it promises."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.python.columns import manifest_of, undeclared_columns, untagged_columns
from tests.python.warehouses import Warehouse

pytestmark = [pytest.mark.dbt, pytest.mark.long]

PROJECT = Path(__file__).parents[3]
DOCUMENT = (PROJECT / "docs" / "add_a_source.md").read_text("utf-8")
FOLDERS = ["macros", "models", "python_models", "seeds", "src", "suites", "tests/dbt"]
RANKING = "seeds/identity/survivorship_rules.csv"


class Block(NamedTuple):
    """A block of the document that goes into a file: all of it, or lines to add."""

    verb: str
    path: str
    text: str


BLOCKS = [
    Block(*found)
    for found in re.findall(
        r"^(Create|In) `([^`\n]+)`[^\n]*:\n\n```\w+\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL
    )
]
COMMANDS = re.findall(r"^```sh\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


def with_added_lines(text: str, difference: str) -> str:
    """Add lines that begin with ``+`` after the only line that the one before them names."""
    lines = text.splitlines()
    at = -1
    for line in difference.splitlines():
        if line.startswith("+"):
            at += 1
            lines.insert(at, line[1:])
        else:
            assert lines.count(line[1:]) == 1, f"not exactly one line reads {line[1:]!r}"
            at = lines.index(line[1:])
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    """A copy of the project in which every step of the document was done."""
    copy = tmp_path_factory.mktemp("example")
    for folder in FOLDERS:
        shutil.copytree(PROJECT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("dbt_project.yml", "README.md"):
        shutil.copy(PROJECT / name, copy)
    for block in BLOCKS:
        file = copy / block.path
        assert file.exists() == (block.verb == "In"), block.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(block.text if block.verb == "Create" else with_added_lines(file.read_text(), block.text))
    (ranking,) = [command for command in COMMANDS if RANKING in command]
    subprocess.run(ranking, shell=True, cwd=copy, check=True)
    assert "salesforce|hubspot" in (copy / RANKING).read_text()
    return Warehouse(copy, copy, writes_json=True)


def test_the_stated_count_of_files_is_right() -> None:
    created = {block.path for block in BLOCKS if block.verb == "Create" and not block.path.startswith("target/")}
    edited = {block.path for block in BLOCKS if block.verb == "In"} | {RANKING}
    yaml_files = [path for path in created if path.endswith(".yml")]
    assert f"{len(created) + len(edited)} files: {len(created)} new ones" in DOCUMENT
    assert f"{len(yaml_files)} are YAML, and {len(edited)} edited ones" in DOCUMENT


def test_people_and_events_arrive_and_bad_rows_are_named(example: Warehouse) -> None:
    (build,) = [command for command in COMMANDS if command.startswith("export CDP_DUCKDB_PATH")]
    output = example.build(**yaml.safe_load(build[build.index("'") + 1 : build.rindex("'")]))
    for promise in ("2 customers of 3 source records", "2 raw rows are in quarantine"):
        assert promise in DOCUMENT
        assert promise in output
    assert example.rows("select full_name, email, count_source_records from marts.customers order by 1") == [
        ("Ada Quill", "ada@quill.test", 2),
        ("Bob Stone", "bob@mail.test", 1),
    ]
    assert example.rows("""
        select event_id, event_type, full_name from marts.events left join marts.customers using (customer_id)
        order by event_id
    """) == [
        ("hubspot:email:e1", "email_opened", "Ada Quill"),
        ("hubspot:email:e2", "email_received", "Bob Stone"),
        ("hubspot:email:e4", "email_bounced", None),
    ]
    assert example.rows("""
        select distinct expectation from quality.data_quality_results
        where not success and suite like 'stg_hubspot%'
    """) == [("expect_column_max_to_be_between",)]
    assert example.rows("select table_name, row_key, reason from quality.quarantined_rows order by 1") == [
        ("contact", "105", "property_createdate is no timestamp"),
        ("email_event", None, "id is missing"),
    ]


def test_every_column_of_the_new_models_is_declared_and_tagged(example: Warehouse) -> None:
    assert undeclared_columns(example) == []
    assert untagged_columns(manifest_of(example)) == []


def test_a_source_without_sample_is_empty_while_the_sample_is_built(example: Warehouse) -> None:
    selection = ("--indirect-selection", "cautious", "--select", "path:models/staging/hubspot")
    run: Any = example.dbt("build", *selection, hubspot_enabled=True)
    assert run.returncode == 0, run.stdout[-3000:]
    assert example.rows("select count(*) from staging.stg_hubspot__contacts") == [(0,)]
    assert example.rows("select count(*) from staging.stg_hubspot__email_events") == [(0,)]
