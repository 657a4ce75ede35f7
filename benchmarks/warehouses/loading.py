"""The sample as a loader would leave it behind: typed columns in the schema of each source, without indexes."""

from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import psycopg2

from benchmarks.warehouses.loaded_types import loaded_type
from benchmarks.warehouses.schemas import loader_schema
from warehouse_cdp.sample import write_csv
from warehouse_cdp.sample.tables import TABLES


def made_sample(folder: Path, people: int) -> Path:
    """Make the sample unless an earlier run did.

    Args:
        folder: Where samples are kept.
        people: How many people to invent.

    Returns:
        Folder of the CSV files.
    """
    finished = folder / f"sample_{people}"
    if not finished.exists():
        unfinished = folder / f"sample_{people}.unfinished"
        write_csv(unfinished, people=people)
        unfinished.rename(finished)
    return finished


def load_duckdb(database: Path, sample: Path) -> None:
    """Load the sample into a new DuckDB file.

    Args:
        database: Where to make it.
        sample: Folder of the CSV files.
    """
    with duckdb.connect(str(database)) as connection:
        connection.execute("set timezone = 'UTC'")
        for name in TABLES:
            source, _, table = name.partition("__")
            schema = loader_schema(source)
            connection.execute(f"create schema if not exists {schema}")
            casts = ", ".join(f'cast("{c}" as {loaded_type(c)}) as "{c}"' for c in TABLES[name])
            connection.execute(
                f'create table {schema}."{table}" as '
                f"select {casts} from read_csv(?, header = true, all_varchar = true)",
                [str(csv_file(sample, name))],
            )


def load_postgres(host: str, database: str, sample: Path) -> None:
    """Load the sample into a new Postgres database, and leave it as a server that has been up for a while would.

    Args:
        host: Folder of the server's socket.
        database: Name of the database to make; it sorts text as English does.
        sample: Folder of the CSV files.
    """
    with closing(psycopg2.connect(host=host, dbname="postgres", user="postgres")) as connection:
        connection.autocommit = True
        _execute(connection, f"create database {database} template template0 locale 'en_US.utf8'")
    with closing(psycopg2.connect(host=host, dbname=database, user="postgres")) as connection:
        connection.autocommit = True
        _execute(connection, "set timezone to 'UTC'")
        for name, columns in TABLES.items():
            source, _, table = name.partition("__")
            schema = loader_schema(source)
            _execute(connection, f"create schema if not exists {schema}")
            typed = ", ".join(f'"{column}" {loaded_type(column)}' for column in columns)
            _execute(connection, f'create table {schema}."{table}" ({typed})')
            with csv_file(sample, name).open("rb") as rows, connection.cursor() as cursor:
                cursor.copy_expert(f'copy {schema}."{table}" from stdin (format csv, header true)', rows)
        # Autovacuum would have done so by and by; it must not compete with the first models.
        _execute(connection, "vacuum analyze")
        _execute(connection, "checkpoint")


def csv_file(sample: Path, name: str) -> Path:
    """Path of the file that holds a table of the sample."""
    return sample / f"sample_{name}.csv"


def _execute(connection: Any, statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
