"""What may be told of a failure in DuckDB, whose messages quote the value that would not do."""

import re

import duckdb

from warehouse_cdp.failures import is_told

# These are about the statement, a file or the machine; rows were not looked at.
ABOUT_NO_ROW = (
    duckdb.BinderException,
    duckdb.CatalogException,
    duckdb.ConnectionException,
    duckdb.DependencyException,
    duckdb.InterruptException,
    duckdb.IOException,
    duckdb.NotImplementedException,
    duckdb.OutOfMemoryException,
    duckdb.ParserException,
    duckdb.PermissionException,
    duckdb.SyntaxException,
)

# How messages begin, as far as nothing of a row can stand there. Any other message is withheld as a whole, because
# the SQL function error() lets a row write all of it.
BEGINNINGS = re.compile(
    r"""
    Could\ not\ convert\ string(?=\ ')
    | Could\ not\ parse\ string(?=\ ")
    | invalid\ \w+\ field\ format(?=:\ ")
    | Type\ \w+(?=\ with\ value\ )
    | Casting\ value(?=\ ")
    | Overflow\ in\ \w+\ of\ \w+(?=\ )
    | Malformed\ JSON(?=\ at\ byte\ )
    | Duplicate\ key(?=\ ")
    | NOT\ NULL\ constraint\ failed:\ \w+\.\w+$
    | CHECK\ constraint\ failed(?=\ on\ table\ )
    | More\ than\ one\ row\ returned\ by\ a\ subquery(?=\ )
    | Failed\ to\ commit(?=:\ )
    | Current\ transaction\ is\ aborted(?=\ \()
    """,
    re.VERBOSE,
)

# Where a cast failed. It ends the message, so no value can pass for it.
COLUMN = re.compile(
    r"(?: to (?:destination type )?(?P<type>[A-Z][A-Z0-9_]*))? when casting from source column (?P<column>\w+)$"
)
TYPE = re.compile(r" to (?P<type>[A-Z][A-Z0-9_]*)$")

WITHHELD = "(message withheld, it may quote data)"


def tell_duckdb(failure: duckdb.Error, statement: str = "") -> str:
    """Tell kind and place of a failure without a value of any row.

    Args:
        failure: As DuckDB raised it.
        statement: The SQL that failed; what stands in it may be told, for dbt logs it anyway.

    Returns:
        One line, or DuckDB's own message where it is about no row.
    """
    said = str(failure)
    kind, _, message = said.partition(": ")
    if is_told(failure) or isinstance(failure, ABOUT_NO_ROW) or message in statement.replace("''", "'"):
        return said
    message, _, _ = message.rpartition("\n\nLINE ") if "\n\nLINE " in message else (message, "", "")
    beginning = BEGINNINGS.match(message)
    if beginning is None:
        return f"{type(failure).__name__}: {WITHHELD}"
    place = COLUMN.search(message) or TYPE.search(message)
    found = place.groupdict() if place else {}
    into = f" to {found['type']}" if found.get("type") else ""
    column = f", column {found['column']}" if found.get("column") else ""
    return f"{kind}: {beginning[0]}{into}{column} (value withheld)"
