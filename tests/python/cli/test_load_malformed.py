"""`cdp load` and files of which something is no row: what is left out, what is refused, and what nobody is told."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

pytestmark = [pytest.mark.dbt, pytest.mark.long]


def test_malformed_lines_are_left_out_until_the_next_load(
    load: Callable[..., CompletedProcess[str]], tmp_path: Path, postgres: Any
) -> None:
    (tmp_path / "contacts").mkdir()
    file = tmp_path / "contacts" / "contacts.csv"
    rows = "".join(f"crm,{number}\n" for number in range(60_000))
    file.write_text(f"source_name,source_record_id\n{rows}crm,1,anna@x.org\n")
    result = load()
    assert result.returncode == 0, result.stdout
    assert "contacts.contacts  60,000 rows, 1 malformed lines left out" in result.stdout
    assert postgres.rows("select * from contacts.cdp_malformed_lines") == [("contacts", 60002, "TOO MANY COLUMNS", 1)]
    assert "anna" not in result.stdout

    file.unlink()
    load(contacts__contacts__parquet="select 'crm' as source_name, '1' as source_record_id")
    assert postgres.rows("select count(*) from contacts.cdp_malformed_lines") == [(0,)]


def test_a_file_that_cannot_be_read_is_named_without_its_values(
    load: Callable[..., CompletedProcess[str]], tmp_path: Path, postgres: Any
) -> None:
    load(contacts__contacts__csv="select 'kept' as source_name, 1 as source_record_id")
    rows = "anna,1\n" * 3_000
    (tmp_path / "contacts" / "contacts.csv").write_text(f'source_name,source_record_id\ncrm,"1\n{rows}')
    result = load()
    assert result.returncode == 1
    assert "contacts.csv, line 2: a quote is opened and not closed" in result.stdout
    assert "Nothing was changed in contacts.contacts" in result.stdout
    assert "anna" not in result.stdout
    assert postgres.rows("select source_name from contacts.contacts") == [("kept",)]
