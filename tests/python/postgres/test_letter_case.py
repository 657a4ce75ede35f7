"""Which collation puts text into small letters, and which databases have none that can."""

from collections.abc import Iterator
from contextlib import closing
from types import SimpleNamespace
from typing import Any

import psycopg2
import pytest

from tests.python.warehouses import make_database
from warehouse_cdp.postgres.letter_case import UnknownLettersError, check_letters, collation_of

# What is new in the later one is left out for the earlier one.
VERSIONS = (160004, 170000)


@pytest.fixture(scope="module")
def databases(postgres_server: str) -> Iterator[dict[str, Any]]:
    """Connections to databases of several locales and encodings."""
    made = {
        "english": "encoding 'UTF8' locale 'en_US.utf8'",
        "plain": "encoding 'UTF8' locale 'C'",
        "latin": "encoding 'LATIN1' locale 'C'",
    }
    handles = {}
    for name, properties in made.items():
        make_database(postgres_server, f"letters_{name}", f"template0 {properties}")
        handles[name] = psycopg2.connect(host=postgres_server, dbname=f"letters_{name}", user="postgres")
    yield handles
    for handle in handles.values():
        handle.close()


def of_version(handle: Any, version: int) -> Any:
    """A connection that takes its server for another version."""
    return SimpleNamespace(
        server_version=version, cursor=handle.cursor, get_parameter_status=handle.get_parameter_status
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_every_alphabet_has_small_letters(databases: dict[str, Any], version: int) -> None:
    handle = of_version(databases["english"], version)
    check_letters(handle)
    with closing(handle.cursor()) as cursor:
        cursor.execute(f"""select lower(('ÉŁΣЖ' collate "C") collate {collation_of(handle)})""")
        assert cursor.fetchone() == ("éłσж",)


def test_a_locale_without_letters_will_do_from_version_17_on(databases: dict[str, Any]) -> None:
    check_letters(of_version(databases["plain"], 170000))
    with pytest.raises(UnknownLettersError, match="knows no letters but A to Z"):
        check_letters(of_version(databases["plain"], 160004))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_database_that_cannot_hold_every_name_is_refused(databases: dict[str, Any], version: int) -> None:
    with pytest.raises(UnknownLettersError, match="has the encoding LATIN1"):
        check_letters(of_version(databases["latin"], version))
