"""Imported by the process that runs of dbt are forked from: parses a project of one model, twice.

The second time reads what the first one kept, as most runs do.
"""

import tempfile
from pathlib import Path

import duckdb  # noqa: F401
import great_expectations  # noqa: F401
import psycopg2  # noqa: F401
import splink  # noqa: F401
from dbt.cli.main import dbtRunner

FILES = {
    "dbt_project.yml": "name: warm\nprofile: warm\n",
    "profiles.yml": "warm: {target: memory, outputs: {memory: {type: duckdb, path: ':memory:'}}}\n",
    "models/one.sql": "select 1 as id\n",
    "models/one.yml": (
        "models:\n"
        "  - {name: one, config: {contract: {enforced: true}}, "
        "columns: [{name: id, data_type: integer, data_tests: [unique]}]}\n"
        "unit_tests:\n"
        "  - {name: is_one, model: one, given: [], expect: {rows: [{id: 1}]}}\n"
    ),
    "seeds/two.csv": "id\n2\n",
}


def warm() -> None:
    """Let dbt make what it keeps for the life of a process."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in FILES.items():
            file = Path(folder, name)
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
        places = ("--project-dir", folder, "--profiles-dir", folder, "--log-path", folder)
        for _ in range(2):
            # The static parser begins threads, which a fork has not and would wait for.
            result = dbtRunner().invoke(["parse", "--quiet", "--no-static-parser", *places])
            assert result.success, result.exception


warm()
