"""An open DuckDB as PEP 249 wants a database to be."""

from typing import Any

import duckdb

# Names of PEP 249 under which SQLAlchemy looks for errors.
ERRORS = (
    *("Error", "InterfaceError", "DatabaseError", "DataError", "OperationalError", "IntegrityError", "InternalError"),
    *("ProgrammingError", "NotSupportedError"),
)


class Module:
    """What SQLAlchemy expects of a database's module."""

    paramstyle = "qmark"


for _name in ERRORS:
    setattr(Module, _name, getattr(duckdb, _name, duckdb.Error))


class Cursor:
    """A cursor that fetches rows at once: Great Expectations reads them when the next query has begun."""

    arraysize = 1
    rowcount = -1
    lastrowid = None

    def __init__(self, handle: Any) -> None:
        """Open one.

        Args:
            handle: DuckDB's own cursor.
        """
        self._handle = handle
        self._rows: list[Any] = []
        self.description: Any = None

    def execute(self, statement: str, parameters: Any = ()) -> None:
        """Run a statement and fetch what it gives."""
        self._handle.execute(statement, list(parameters or ()))
        self.description = self._handle.description
        self._rows = self._handle.fetchall() if self.description else []

    def fetchone(self) -> Any:
        """The next row, or None."""
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size: int = 1) -> list[Any]:
        """The next rows."""
        taken, self._rows = self._rows[:size], self._rows[size:]
        return taken

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return self.fetchmany(len(self._rows))

    def close(self) -> None:
        """Nothing to close."""


class Connection:
    """A connection in which every statement is committed by itself; who opened the database closes it."""

    def __init__(self, handle: Any) -> None:
        """Wrap one.

        Args:
            handle: DuckDB's own cursor.
        """
        self._handle = handle

    def cursor(self) -> Cursor:
        """Open a cursor."""
        return Cursor(self._handle)

    def commit(self) -> None:
        """Nothing is pending."""

    rollback = close = commit
