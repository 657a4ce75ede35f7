"""Types on the way between Postgres and the DuckDB session of a Python model, both ways."""

import re

# Postgres type, without its modifiers, to the DuckDB type that holds the same values.
FROM_POSTGRES = {
    "boolean": "BOOLEAN",
    "smallint": "SMALLINT",
    "integer": "INTEGER",
    "bigint": "BIGINT",
    "real": "FLOAT",
    "double precision": "DOUBLE",
    "text": "VARCHAR",
    "character varying": "VARCHAR",
    "character": "VARCHAR",
    "date": "DATE",
    "timestamp without time zone": "TIMESTAMP",
    "timestamp with time zone": "TIMESTAMP WITH TIME ZONE",
    "uuid": "UUID",
    "json": "JSON",
    "jsonb": "JSON",
}

# Sorts by bytes, as Python and DuckDB do; sorting as a language does costs Postgres many times as much.
TEXT = 'text collate "C"'

# The other way. Unsigned and very large integers go to the next type that holds them.
TO_POSTGRES = {
    "BOOLEAN": "boolean",
    "TINYINT": "smallint",
    "SMALLINT": "smallint",
    "INTEGER": "integer",
    "BIGINT": "bigint",
    "UTINYINT": "smallint",
    "USMALLINT": "integer",
    "UINTEGER": "bigint",
    "UBIGINT": "numeric(20, 0)",
    "HUGEINT": "numeric(39, 0)",
    "FLOAT": "real",
    "DOUBLE": "double precision",
    "VARCHAR": TEXT,
    "DATE": "date",
    "TIMESTAMP": "timestamp without time zone",
    "TIMESTAMP WITH TIME ZONE": "timestamp with time zone",
    "UUID": "uuid",
    "JSON": "json",
    '"NULL"': TEXT,
}


class UnknownTypeError(TypeError):
    """A column has a type that nobody said how to carry over."""


def duckdb_type(postgres_type: str, column: str) -> str:
    """Give the DuckDB type for a Postgres column.

    Args:
        postgres_type: As ``format_type`` writes it, for example ``numeric(18,3)``.
        column: Name of the column, for the error.

    Returns:
        The DuckDB type, for example ``DECIMAL(18, 3)``. A numeric without precision is a DOUBLE.

    Raises:
        UnknownTypeError: For a type that no rule exists for.
    """
    decimal = re.fullmatch(r"numeric\((\d+),(\d+)\)", postgres_type)
    if decimal and int(decimal[1]) <= 38:
        return f"DECIMAL({decimal[1]}, {decimal[2]})"
    if postgres_type == "numeric":
        return "DOUBLE"
    base = re.sub(r"\(\d+\)", "", postgres_type)
    if base not in FROM_POSTGRES:
        raise UnknownTypeError(_sentence(column, postgres_type, "FROM_POSTGRES"))
    return FROM_POSTGRES[base]


def postgres_type(duckdb_type: str, column: str) -> str:
    """Give the Postgres type for a column of a Python model's result.

    Args:
        duckdb_type: As DuckDB describes it, for example ``DECIMAL(18,3)``.
        column: Name of the column, for the error.

    Returns:
        The Postgres type, for example ``numeric(18,3)``.

    Raises:
        UnknownTypeError: For a type that no rule exists for.
    """
    if duckdb_type.startswith("DECIMAL("):
        return "numeric" + duckdb_type.removeprefix("DECIMAL")
    if duckdb_type not in TO_POSTGRES:
        raise UnknownTypeError(_sentence(column, duckdb_type, "TO_POSTGRES"))
    return TO_POSTGRES[duckdb_type]


def _sentence(column: str, kind: str, table: str) -> str:
    return (
        f"Column '{column}' has the type {kind}, which Python models on Postgres do not carry. Cast it in the model, "
        f"or add the type to {table} in warehouse_cdp/postgres/types.py with a test."
    )
