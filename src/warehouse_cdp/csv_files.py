"""CSV files as DuckDB reads them, whatever is wrong with some of their lines."""

import csv
from pathlib import Path

# What becomes of malformed lines. Stored ones are read by warehouse_cdp.malformed_lines. To leave them out, one is
# stored as well, in the memory of the connection: with `ignore_errors` DuckDB 2.0 also leaves out good rows that come
# after a line with a stray quote.
STORE = "store_rejects = true, rejects_table = 'cdp_rejects', rejects_scan = 'cdp_reject_scans'"
LEAVE_OUT = "store_rejects = true, rejects_limit = 1, rejects_table = 'cdp_left_out', rejects_scan = 'cdp_left_out_of'"


class UnreadableFileError(Exception):
    """A file that cannot be read at all. The message names it and what is wrong, without any of its text."""


def read_header(file: Path) -> list[str]:
    """Read the names of a file's columns.

    Args:
        file: A CSV file.

    Returns:
        The names in the first line, made different where two are the same or one is missing.

    Raises:
        UnreadableFileError: If there is no such line.
    """
    try:
        with file.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
            found = next(csv.reader(lines), None)
    except (OSError, csv.Error) as failure:
        raise UnreadableFileError(f"{file} cannot be read: {explain(failure)}") from None
    if found is None:
        raise UnreadableFileError(f"{file} is empty. Its first line has to name the columns.")
    names: dict[str, str] = {}
    for number, name in enumerate(found, start=1):
        is_new = name.strip() and name.lower() not in names
        unique = name if is_new else f"{name}_column_{number}"
        names[unique.lower()] = unique
    return list(names.values())


def csv_reader(file: Path, malformed: str = LEAVE_OUT) -> str:
    """Write the call that reads a CSV file with a header, each column as text.

    Nothing is guessed from the first rows, so that a malformed one changes nothing for the others.

    Args:
        file: The file.
        malformed: What becomes of malformed lines, :data:`LEAVE_OUT` or :data:`STORE`.

    Returns:
        SQL for DuckDB.

    Raises:
        UnreadableFileError: If the file has no header.
    """
    columns = ", ".join(f"{_text(name)}: 'VARCHAR'" for name in read_header(file))
    return (
        f"read_csv({_text(str(file))}, auto_detect = false, header = true, delim = ',', quote = '\"', "
        f"escape = '\"', columns = {{{columns}}}, {malformed})"
    )


def explain(failure: Exception) -> str:
    """Say why a file cannot be read without quoting its text, as DuckDB does.

    Args:
        failure: What DuckDB or the operating system said.

    Returns:
        The end of a sentence.
    """
    said = str(failure)
    if isinstance(failure, OSError) and failure.strerror:
        return f"{failure.strerror.lower()}."
    if "Permission denied" in said:
        return "permission denied."
    if "invalid state" in said:
        return "its lines do not all end alike (LF or CR LF), or a text holds a line break without quotes."
    if "not valid UTF8" in said:
        return "a text in it is not UTF-8."
    return "it is damaged, or not what its name says."


def _text(value: str) -> str:
    """A text as a SQL literal."""
    return "'" + value.replace("'", "''") + "'"
