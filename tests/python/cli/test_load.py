"""`cdp load` puts files into the raw tables of Postgres, and says what it cannot do."""

from collections.abc import Callable
from subprocess import CompletedProcess
from typing import Any

import pytest

pytestmark = pytest.mark.dbt


def test_files_become_tables_whose_rows_a_second_load_replaces(
    load: Callable[..., CompletedProcess[str]], postgres: Any
) -> None:
    result = load(
        contacts__contacts__csv="select 'crm' as source_name, '007' as source_record_id, 'Say \"hi\", A' as first_name",
        pos__pos_transactions__parquet="select 1 as transaction_id, 2.5 as net_amount, 'a' || chr(0) as store_id",
        pos__no_such_table__csv="select 1",
    )
    assert result.returncode == 0, result.stdout
    assert "contacts.contacts  1 rows" in result.stdout
    assert "no_such_table" not in result.stdout
    assert postgres.rows("select * from contacts.contacts") == [("crm", "007", 'Say "hi", A')]
    assert postgres.rows("select transaction_id, net_amount::text, store_id from pos.pos_transactions") == [
        (1, "2.5", "a")
    ]

    collations = "select distinct collation_name from information_schema.columns where table_name = 'contacts'"
    assert postgres.rows(collations) == [(None,)], "text is that of the database, as other loaders make it"

    postgres.execute("create view contacts.reader as select source_record_id from contacts.contacts")
    again = load(
        contacts__contacts__csv="select 'crm' as source_name, x as source_record_id, 'b@x.com' as email "
        "from range(3) t (x)"
    )
    assert again.returncode == 0, again.stdout
    assert postgres.rows("select count(*), count(email), count(first_name) from contacts.contacts") == [(3, 3, 0)]
    assert postgres.rows("select count(*) from contacts.reader") == [(3,)]


def test_values_that_do_not_fit_the_table_are_a_sentence(
    load: Callable[..., CompletedProcess[str]], postgres: Any
) -> None:
    postgres.execute(
        "create schema if not exists segment", "create table segment.pages (id text, received_at timestamp)"
    )
    result = load(segment__pages__csv="select 'x' as id, 'yesterday' as received_at")
    assert result.returncode == 1
    assert "does not fit segment.pages" in result.stdout
    assert "Drop the table and load again" in result.stdout
    assert "yesterday" not in result.stdout


def test_a_row_that_begins_with_a_hash_is_a_row(load: Callable[..., CompletedProcess[str]], postgres: Any) -> None:
    result = load(contacts__contacts__csv="select '#' || x as source_name, x as source_record_id from range(300) t (x)")
    assert result.returncode == 0, result.stdout
    assert postgres.rows("select count(*) from contacts.contacts where source_name like '#%'") == [(300,)]


def test_columns_in_types_of_other_systems_arrive_as_text(
    load: Callable[..., CompletedProcess[str]], postgres: Any
) -> None:
    result = load(segment__tracks__parquet="select 'a' as \"Id\", ['x', 'y'] as tags")
    assert result.returncode == 0, result.stdout
    assert postgres.rows("select id, tags from segment.tracks") == [("a", "[x, y]")]


def test_duckdb_needs_no_loading(load: Callable[..., CompletedProcess[str]], new_warehouse: Callable[[], Any]) -> None:
    result = load(new_warehouse(), contacts__contacts__csv="select 'crm' as source_name, 1 as source_record_id")
    assert result.returncode != 0
    assert "set var raw_path to the folder" in " ".join(result.stdout.split())


def test_a_folder_without_tables_is_told_what_belongs_there(load: Callable[..., CompletedProcess[str]]) -> None:
    result = load(shop__orders__csv="select 1")
    assert result.returncode != 0
    assert "holds no table of this project" in result.stdout
