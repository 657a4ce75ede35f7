"""Raw tables in which every text of a person holds a marker, and models and tests over them that fail."""

import csv
import re
import shutil
from pathlib import Path

from benchmarks.warehouses.schemas import loader_schema
from tests.python.declared import PROJECT

MARK = "zzyqmark"
SEEDS = PROJECT / "seeds" / "sample"
ROWS = 25

# Columns with what people are called, where they live, and what they typed; not names of metrics and kinds, nor what
# they consent to.
PERSONAL = re.compile(
    r"^(?!.*(_consent|subscriptions_)).*(email|phone|first_name|last_name|middle_name|^name$|address_1|street|city|"
    r"company|title|url|path|referrer|note|subject|body|description|organization|national_id|loyalty_number|user_id|"
    r"anonymous_id|source_record_id|^identifier$)"
)
NOT_PERSONAL = {"klaviyo_metric", "shopify_order_line", "pos_pos_transaction_lines"}

RECORDS = "{{ ref('int_identity__records') }}"
TWICE = f"select email from {RECORDS} union all select email from {RECORDS}"

FAILING = {
    "models/quality/fails_in_a_cast.sql": f"select cast(email as integer) as n from {RECORDS}",
    "models/quality/fails_in_a_number.sql": f"select cast(phone as smallint) as n from {RECORDS}",
    "models/quality/fails_in_json.sql": f"select cast(street as json) as n from {RECORDS}",
    "models/quality/fails_in_an_index.sql": "{{ config(post_hook='create unique index one on {{ this }} (email)') }} "
    + TWICE,
    "models/quality/passes_and_is_tested.sql": TWICE,
    "python_models/identity/fails_in_python.py": """
def model(dbt, session):
    records = dbt.ref("int_identity__records")
    return records.filter(f"city = '{int(records.select('email').filter('email is not null').fetchall()[0][0])}'")
""",
    "python_models/identity/fails_in_sql_of_python.py": """
def model(dbt, session):
    records = dbt.ref("int_identity__records")
    return records.select("cast(email as integer) as n")
""",
    "tests/dbt/fails_with_rows.sql": "select * from {{ ref('customers') }}",
    "tests/dbt/fails_in_a_test.sql": "select * from {{ ref('customers') }} where cast(email as integer) = 1",
    "models/quality/failing_tests.yml": """
models:
  - name: fails_in_a_cast
    data_tests: [{unique_combination: {arguments: {columns: [n]}}}]
  - name: passes_and_is_tested
    columns:
      - name: email
        data_tests: [unique, {accepted_values: {arguments: {values: [a, b]}}}]
""",
}
FAILURES = {Path(path).stem for path in FAILING if "fails_" in path}


def project_with_failures(folder: Path) -> Path:
    """Copy the project and add what fails.

    Args:
        folder: Where to.

    Returns:
        The folder.
    """
    for name in ("macros", "models", "python_models", "seeds", "suites", "tests/dbt"):
        shutil.copytree(PROJECT / name, folder / name)
    shutil.copy(PROJECT / "dbt_project.yml", folder)
    for path, text in FAILING.items():
        (folder / path).write_text(text)
    return folder


def marked_tables() -> list[str]:
    """Write the statements that make marked raw tables from the first rows of the sample."""
    statements = []
    for seed in sorted(SEEDS.glob("sample_*__*.csv")):
        source, table = seed.stem.removeprefix("sample_").split("__")
        with seed.open(newline="") as lines:
            rows = [row for _, row in zip(range(ROWS), csv.DictReader(lines), strict=False)]
        name = f'{loader_schema(source)}."{table}"'
        columns = [f'"{column}"' for column in rows[0]]
        values = ", ".join(
            "(" + ", ".join(_literal(f"{source}_{table}", column, value) for column, value in row.items()) + ")"
            for row in rows
        )
        statements += [
            f"create schema if not exists {loader_schema(source)}",
            f"create table {name} ({', '.join(f'{column} text' for column in columns)})",
            f"insert into {name} values {values}",
        ]
    statements += [
        "create schema overrides",
        "create table overrides.identity_overrides "
        "(record_id_a text, record_id_b text, decision text, decided_by text, decided_at text, reason text)",
        f"insert into overrides.identity_overrides values ('crm:contact:{MARK}1', 'crm:contact:{MARK}2', 'link', "
        f"'{MARK}@agent.example', '2025-01-01 00:00:00', 'said {MARK}')",
        f"insert into contacts.contacts (source_name, source_record_id, email, birth_date) "
        f"values ('crm', '{MARK}_bad', '{MARK}@bad.example', '{MARK} 1980')",
    ]
    return statements


def _literal(table: str, column: str, value: str) -> str:
    """Write a value for SQL, with the marker in it where it is personal and there is one."""
    if not value:
        return "null"
    if PERSONAL.search(column) and table not in NOT_PERSONAL:
        value = f"{MARK}.{value}" if "@" in value or "id" in column else f"{MARK.capitalize()} {value}"
    return "'" + value.replace("'", "''") + "'"
