"""Lines of CSV files that are no rows: set aside and counted, and their text goes nowhere."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb

from warehouse_cdp.csv_files import STORE, UnreadableFileError, csv_reader, explain
from warehouse_cdp.postgres.copying import quoted

# What is wrong with a line, in DuckDB's words. Of several things the first is why the others are wrong, too.
KINDS = ["UNQUOTED VALUE", "INVALID ENCODING", "LINE SIZE OVER MAXIMUM", "TOO MANY COLUMNS", "MISSING COLUMNS"]

# DuckDB keeps the first 10,000 bytes of a malformed line, and may cut the last character.
CUT_OFF = 9_990


def find_malformed_lines(session: Any, file: Path, columns: Sequence[str], table: str) -> None:
    """Read a file for nothing but its malformed lines.

    Args:
        session: A DuckDB connection.
        file: A CSV file.
        columns: Those that are read; what is wrong with another one does not matter.
        table: See :func:`keep_malformed_lines`.

    Raises:
        UnreadableFileError: If the file cannot be read, or not told into lines.
    """
    forget_malformed_lines(session)
    counts = " + ".join(f"count({quoted(column)})" for column in columns)
    try:
        # A table, so that the whole file is read here and not when somebody fetches.
        session.execute(f"create or replace temp table {table} as select {counts} as n from {csv_reader(file, STORE)}")
    except duckdb.Error as failure:
        raise UnreadableFileError(f"{file} cannot be read: {explain(failure)}") from None
    keep_malformed_lines(session, file, table)


def keep_malformed_lines(session: Any, file: Path, table: str) -> None:
    """Keep where the malformed lines are and what is wrong with them, and forget their text.

    Args:
        session: A DuckDB connection that read a file and stored its malformed lines.
        file: That file.
        table: Name of the temporary table to make: line_number (a row that holds line breaks is one line), error_type
            and count_lines (more than one where a quote holds or swallowed line breaks).

    Raises:
        UnreadableFileError: If a quote swallowed so much that nobody can tell how many lines.
    """
    session.execute(f"""
        create or replace temp table {table} as
        select
            line as line_number,
            cast(arg_min(error_type, coalesce(list_position({KINDS}, error_type), 99)) as varchar) as error_type,
            max(len(string_split(rtrim(csv_line, chr(10) || chr(13)), chr(10)))) as count_lines
        from cdp_rejects
        group by line
    """)
    ((unclosed,),) = session.execute(f"""
        select min(line) from cdp_rejects where error_type = 'UNQUOTED VALUE' and strlen(csv_line) >= {CUT_OFF}
    """).fetchall()
    forget_malformed_lines(session)
    if unclosed is not None:
        raise UnreadableFileError(
            f"{file}, line {unclosed}: a quote is opened and not closed, so nobody can tell which of the lines after "
            "it are rows. Close it, or write it twice where it belongs to the text."
        )


def forget_malformed_lines(session: Any) -> None:
    """Drop what DuckDB stored of malformed lines.

    Args:
        session: A DuckDB connection.
    """
    session.execute("drop table if exists cdp_rejects")
    session.execute("drop table if exists cdp_reject_scans")
