"""A throw-away database for Splink, beside the warehouse and never in it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from warehouse_cdp.throw_away import throw_away_session


@contextmanager
def scratch_database(**tables: duckdb.DuckDBPyRelation) -> Iterator[duckdb.DuckDBPyConnection]:
    """Copy relations into an in-memory DuckDB that is gone when the block ends.

    Splink leaves working tables of personal data in the database that it is given. Here they never reach the
    warehouse, nor dbt's transaction, and a killed run leaves none behind.

    Args:
        **tables: Name of a table in the scratch database to the relation that fills it.

    Yields:
        The scratch connection.
    """
    logging.getLogger("splink").setLevel(logging.ERROR)
    scratch = throw_away_session()
    try:
        for name, relation in tables.items():
            copy_into(scratch, name, relation)
        yield scratch
    finally:
        scratch.close()


def copy_into(scratch: duckdb.DuckDBPyConnection, name: str, relation: duckdb.DuckDBPyRelation) -> None:
    """Copy a relation of another database into a scratch database.

    Args:
        scratch: The scratch connection.
        name: Name of the table there.
        relation: What fills it.
    """
    scratch.register("incoming", relation.to_arrow_reader())
    scratch.execute(f"create table {name} as select * from incoming")
    scratch.unregister("incoming")
