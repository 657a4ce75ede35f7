"""Capital and small letters on Postgres, of every alphabet, whatever locale the database was made with."""

from typing import Any

from dbt.adapters.postgres import PostgresAdapter

# Part of the server since BUILT_IN_SINCE: it asks neither the operating system nor the database.
BUILT_IN = "pg_catalog.pg_c_utf8"
BUILT_IN_SINCE = 17
OF_THE_DATABASE = 'pg_catalog."default"'


class UnknownLettersError(RuntimeError):
    """The database cannot hold letters of every alphabet, or does not know which of them are capitals."""


def collation_of(handle: Any) -> str:
    """Name the collation that knows the most letters.

    Args:
        handle: An open psycopg2 connection.

    Returns:
        Its name, as it stands behind ``collate``.
    """
    return BUILT_IN if handle.server_version // 10000 >= BUILT_IN_SINCE else OF_THE_DATABASE


def check_letters(handle: Any) -> None:
    """Refuse a database in which names and addresses could not be put into small letters.

    Args:
        handle: An open psycopg2 connection.

    Raises:
        UnknownLettersError: With what mends it.
    """
    encoding = handle.get_parameter_status("server_encoding")
    if encoding != "UTF8":
        raise UnknownLettersError(
            f"The database has the encoding {encoding}, which does not hold every name. Make one with UTF-8: create "
            "database ... encoding 'UTF8' locale 'C.UTF-8' template template0."
        )
    with handle.cursor() as cursor:
        cursor.execute(f"select lower('É' collate {collation_of(handle)}) = 'é'")
        (knows_letters,) = cursor.fetchone()
    if not knows_letters:
        raise UnknownLettersError(
            f"The database was made with a locale that knows no letters but A to Z, and PostgreSQL before "
            f"{BUILT_IN_SINCE} has no other. Make it with one that does: create database ... encoding 'UTF8' locale "
            f"'C.UTF-8' template template0; or use PostgreSQL {BUILT_IN_SINCE}."
        )


def letters_collation(self: PostgresAdapter) -> str:
    """Name the collation in which macros ask for small and capital letters; see :func:`collation_of`."""
    return collation_of(self.connections.get_thread_connection().handle)


def extend_letters() -> None:
    """Give the adapter what macros ask it."""
    PostgresAdapter.letters_collation = letters_collation
    PostgresAdapter._available_ = PostgresAdapter._available_ | {"letters_collation"}
