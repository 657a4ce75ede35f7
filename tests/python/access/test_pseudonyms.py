"""Pseudonyms stay, and files hold what their role may read, on the small project of the publication."""

from collections.abc import Callable

import duckdb
import pytest

from tests.python.publication.audience import file_of, of_analysts
from tests.python.publication.small import Small

pytestmark = pytest.mark.dbt

PSEUDONYMS = "select person_id, email_hash from {}.people where person_id <= 2 order by 1"


@pytest.mark.parametrize("target", [pytest.param("duckdb", marks=pytest.mark.long), "postgres"])
def test_pseudonyms_stay_through_rebuilds(target: str, new_small: Callable[..., Small]) -> None:
    built = new_small(target, "pseudonyms")
    built.load(version=1)
    built.warehouse.build()
    before = of_analysts(built, PSEUDONYMS)
    assert len(before) == 2
    assert before[0][1] != before[1][1]
    built.load(version=2)
    built.warehouse.build("--full-refresh")
    assert of_analysts(built, PSEUDONYMS) == before
    built.warehouse.execute("drop table secret.hash_keys" + (" cascade" if target == "postgres" else ""))
    built.load(version=3)
    built.warehouse.build()
    assert of_analysts(built, PSEUDONYMS) != before


def test_files_hold_what_their_role_may_read(new_small: Callable[..., Small]) -> None:
    small = new_small("duckdb", "files")
    small.load(version=1)
    small.warehouse.build()
    columns = {}
    for role in ("", "_analyst", "_marketer"):
        with duckdb.connect(str(file_of(small, role)), read_only=True) as connection:
            found = connection.sql("select table_schema, table_name, column_name from information_schema.columns")
            columns[role] = {
                f"{table}.{column}" for schema, table, column in found.fetchall() if table != "publication_log"
            }
            assert {schema for schema, _, _ in found.fetchall()} == {"share"}
    everything = {"people.person_id", "people.email", "people.version", "notes.note"} | {
        *(f"visits.{column}" for column in ("visit_id", "person_id", "version")),
        *(f"permissions.{column}" for column in ("person_id", "is_permitted", "phone")),
    }
    assert columns[""] == everything
    hashed = {"people.email", "permissions.phone"}
    assert columns["_analyst"] == everything - hashed | {f"{column}_hash" for column in hashed}
    assert columns["_marketer"] == {"people.version", "visits.version", "notes.note", "permissions.is_permitted"}
    ((inner_key, outer_key),) = small.warehouse.rows("select inner_key, outer_key from secret.hash_keys")
    for file in small.warehouse.folder.rglob("*"):
        if file.is_file() and file != small.warehouse.path:
            content = file.read_bytes()
            assert str(inner_key).encode() not in content, file
            assert str(outer_key).encode() not in content, file
            assert b"person1@example.com" not in content or file == file_of(small, ""), file
