"""A database for the tests of a file."""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import psycopg2
import pytest


@pytest.fixture(scope="module")
def database(request: pytest.FixtureRequest, new_database: Callable[[str], None]) -> str:
    """A database for the tests of one file."""
    name: str = request.path.stem
    new_database(name)
    return name


@pytest.fixture
def handle(postgres_server: str, database: str) -> Iterator[Any]:
    """An open connection."""
    with closing(psycopg2.connect(host=postgres_server, dbname=database, user="postgres")) as connection:
        yield connection
