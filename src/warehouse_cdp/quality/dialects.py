"""Warehouses that are open already, as SQLAlchemy sees them, through which Great Expectations asks.

Both call themselves postgresql: DuckDB understands what is written for Postgres, and of a dialect that it does not know
Great Expectations expects less than DuckDB can do. Imported only where suites run.
"""

from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.dialects.postgresql.psycopg2 import PGDialect_psycopg2
from sqlalchemy.pool import StaticPool
from sqlalchemy.types import BigInteger, Boolean, Date, DateTime, Double, Float, Integer, Numeric, SmallInteger, Text

from warehouse_cdp.quality.open_duckdb import Connection, Module

# What is open, by kind; a run of dbt checks one warehouse.
_handles: dict[str, Any] = {}

# Of any other, what can be done with texts can be done.
TYPES: dict[str, Any] = {
    "HUGEINT": BigInteger,
    "BIGINT": BigInteger,
    "INTEGER": Integer,
    "SMALLINT": SmallInteger,
    "BOOLEAN": Boolean,
    "DATE": Date,
    "TIMESTAMP": DateTime,
    "TIMESTAMP WITH TIME ZONE": DateTime,
    "DOUBLE": Double,
    "FLOAT": Float,
    "DECIMAL": Numeric,
}

COLUMNS_SQL = """
    select column_name, data_type from information_schema.columns
    where table_catalog = current_database() and table_schema = coalesce(?, current_schema()) and table_name = ?
    order by ordinal_position
"""


def lend(kind: str, handle: Any) -> str:
    """Give an open connection to the engines of its kind that are made from now on.

    Args:
        kind: duckdb or postgres.
        handle: DuckDB cursor or psycopg2 connection.

    Returns:
        Their URL.
    """
    _handles[kind] = handle
    return f"warehousecdp+{kind}://"


class OpenDuckDB(PGDialect):  # type: ignore[misc]
    """DuckDB by a cursor that is open. It is asked nothing that would need Postgres' own catalogue."""

    driver = "duckdb"
    default_paramstyle = "qmark"
    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> Any:
        """DuckDB in the place of psycopg2."""
        return Module

    @classmethod
    def get_pool_class(cls, url: Any) -> Any:
        """One connection, never replaced."""
        return StaticPool

    def create_connect_args(self, url: Any) -> Any:
        """What connecting needs: nothing, it is open."""
        return [], {}

    def connect(self, *arguments: Any, **options: Any) -> Any:
        """The connection that was lent."""
        return Connection(_handles["duckdb"])

    def on_connect(self) -> Any:
        """Nothing to set."""
        return None

    def initialize(self, connection: Any) -> None:
        """What Postgres would be asked for."""
        self.server_version_info = (16, 0)
        self.default_schema_name = "main"

    def get_pk_constraint(self, *arguments: Any, **options: Any) -> Any:
        """No key is declared."""
        return {"constrained_columns": [], "name": None}

    def get_columns(self, connection: Any, table_name: str, schema: str | None = None, **options: Any) -> Any:
        """Columns of a table."""
        found = connection.exec_driver_sql(COLUMNS_SQL, (schema, table_name)).fetchall()
        return [
            {"name": name, "type": TYPES.get(kind.partition("(")[0], Text)(), "nullable": True, "default": None}
            for name, kind in found
        ]


class OpenPostgres(PGDialect_psycopg2):  # type: ignore[misc]
    """Postgres by a connection that is open, so that all that the profile says of connections holds."""

    supports_statement_cache = True

    @classmethod
    def get_pool_class(cls, url: Any) -> Any:
        """One connection, never replaced."""
        return StaticPool

    def connect(self, *arguments: Any, **options: Any) -> Any:
        """The connection that was lent."""
        return _handles["postgres"]


registry.register("warehousecdp.duckdb", __name__, OpenDuckDB.__name__)
registry.register("warehousecdp.postgres", __name__, OpenPostgres.__name__)
