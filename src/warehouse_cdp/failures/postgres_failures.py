"""What may be told of a failure in Postgres, whose messages quote the value or the key that would not do."""

import re
from typing import Any

import psycopg2

from warehouse_cdp.failures import is_told, retell

# Classes of SQLSTATE that are about the statement, rights, locks, resources or the server: rows were not looked at.
ABOUT_NO_ROW = {"08", "0A", "25", "28", "2B", "34", "3B", "3D", "3F", "40", "42", "53", "54", "55", "58"}

# Classes whose messages are written by the server alone: a beginning of fixed words, then what a row holds, always in
# quotes or behind a colon, in whatever language the server speaks. Of the others (a function's own `raise`, internal
# errors) a row may write all of it.
BEGINS_WITH_WORDS = {"21", "22", "23", "44", "57"}
AFTER_THE_WORDS = re.compile(r"""\s*["'«»„“”‚‘’`:(：「].*|\s+-?\d.*""", re.DOTALL)

COPY_PLACE = re.compile(r"^COPY (?P<table>\w+), line (?P<line>\d+)(?:, column (?P<column>\w+))?")


def tell_postgres(failure: psycopg2.Error) -> str:
    """Tell kind and place of a failure without a value of any row.

    Args:
        failure: As psycopg2 raised it.

    Returns:
        One line, or the server's own message where it is about no row.
    """
    if is_told(failure):
        return str(failure)
    # Without a state it comes from the client: no connection, a closed cursor.
    if failure.pgcode is None or failure.pgcode[:2] in ABOUT_NO_ROW:
        return str(failure).strip()
    told = f"{type(failure).__name__} ({failure.pgcode})"
    if failure.pgcode[:2] in BEGINS_WITH_WORDS:
        told += f": {AFTER_THE_WORDS.sub('', failure.diag.message_primary or '')}"
    return f"{told}{_place(failure.diag)} (values withheld)"


def _place(diagnostics: Any) -> str:
    """Name table, column, type and constraint, as far as the server names them beside its message."""
    table = ".".join(filter(None, [diagnostics.schema_name, diagnostics.table_name]))
    parts = {
        "table": table,
        "column": diagnostics.column_name,
        "type": diagnostics.datatype_name,
        "constraint": diagnostics.constraint_name,
    }
    copied = COPY_PLACE.match(diagnostics.context or "")
    if copied:
        parts |= {name: found for name, found in copied.groupdict().items() if found}
    return "".join(f", {name} {value}" for name, value in parts.items() if value)


class CarefulCursor(psycopg2.extensions.cursor):  # type: ignore[misc]
    """A cursor whose failures quote no values."""

    def execute(self, *arguments: Any, **options: Any) -> Any:
        """Run a statement."""
        return self._carefully(super().execute, *arguments, **options)

    def executemany(self, *arguments: Any, **options: Any) -> Any:
        """Run a statement for many values."""
        return self._carefully(super().executemany, *arguments, **options)

    def copy_expert(self, *arguments: Any, **options: Any) -> Any:
        """Copy rows in or out."""
        return self._carefully(super().copy_expert, *arguments, **options)

    def _carefully(self, method: Any, *arguments: Any, **options: Any) -> Any:
        try:
            return method(*arguments, **options)
        except psycopg2.Error as failure:
            retell(failure, tell_postgres(failure))
            raise
