"""Malformed lines of CSV files: each line is a row or is counted, and the text of none is kept or told."""

from pathlib import Path
from random import Random

import duckdb
import pytest

from warehouse_cdp.csv_files import UnreadableFileError, csv_reader
from warehouse_cdp.malformed_lines import find_malformed_lines

HEADER = b"id,email,city\n"
# What may stand in the place of a line, by what is wrong with it.
MALFORMED = {
    "MISSING COLUMNS": b"m,MARKED",
    "TOO MANY COLUMNS": b"m,MARKED,a,b",
    "INVALID ENCODING": b"m,MARKED\xff,a",
    "UNQUOTED VALUE": b'm,"MARKED"b,a',
}


def read(
    folder: Path, text: bytes, columns: tuple[str, ...] = ("id", "email", "city")
) -> tuple[list[str], list[tuple[int, str, int]]]:
    """Ids of a file's rows; number, kind and count of its malformed lines."""
    file = folder / "file.csv"
    file.write_bytes(text)
    session = duckdb.connect()
    find_malformed_lines(session, file, columns, "lines")
    malformed = session.execute("select * from lines order by line_number").fetchall()
    tables = {name for (name,) in session.execute("select table_name from duckdb_tables()").fetchall()}
    assert tables == {"lines"}, "the text of malformed lines was kept"
    rows = session.execute(f"select {', '.join(columns)} from {csv_reader(file)}").fetchall()
    return [row[0] for row in rows], malformed


@pytest.mark.parametrize("kind", MALFORMED)
def test_rows_around_a_malformed_line_are_read(kind: str, tmp_path: Path) -> None:
    text = HEADER + b"1,a,b\n" + MALFORMED[kind] + b"\n3,a,b\n"
    assert read(tmp_path, text) == (["1", "3"], [(3, kind, 1)])


def test_rows_that_a_stray_quote_swallowed_are_counted(tmp_path: Path) -> None:
    text = HEADER + b'1,a,b\n2,"MARKED,b\n3,a,b\n4,"a",b\n5,a,b\n'
    assert read(tmp_path, text) == (["1", "5"], [(3, "UNQUOTED VALUE", 3)])


def test_every_line_is_a_row_or_is_counted(tmp_path: Path) -> None:
    chance = Random(1)
    broken = [*MALFORMED.values(), b'm,"MARKED,a', b'm,a,"MARKED', b'"m,MARKED,a']
    for _ in range(30):
        lines = [chance.choice([b"m,a,b", b'm,"a, b",""', chance.choice(broken)]) for _ in range(60)]
        rows, malformed = read(tmp_path, HEADER + b"\n".join(lines) + b"\n")
        assert len(rows) + sum(count for _, _, count in malformed) == len(lines)


def test_what_is_wrong_in_a_column_that_nobody_reads_does_not_matter(tmp_path: Path) -> None:
    text = HEADER + b"1,a,\xff\n"
    assert read(tmp_path, text, ("id", "email")) == (["1"], [])
    assert read(tmp_path, text) == ([], [(2, "INVALID ENCODING", 1)])


@pytest.mark.parametrize(
    "text",
    [
        b"\xef\xbb\xbf" + HEADER + b"1,a,b\n\n2,a,b",
        b'"id","email","city"\r\n1,"two\nlines",b\r\n2,a,b,\r\n',
        b"id,,ID,email,city\n1,x,y,a,b\n2,x,y,a,b\n",
        HEADER + b'1,5\'10" tall,"say ""hi"""\n2,a,b\n',
    ],
    ids=["mark of byte order, empty line", "CR LF", "columns without name or twice", "quotes"],
)
def test_what_other_systems_write_is_no_fault(text: bytes, tmp_path: Path) -> None:
    assert read(tmp_path, text) == (["1", "2"], [])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (HEADER + b'1,a,b\n2,"MARKED,b\n' + b"3,a,b\n" * 2_000, "line 3: a quote is opened and not closed"),
        (HEADER + b"1,MARKED,b\r\n", "lines do not all end alike"),
        (b"", "is empty. Its first line has to name the columns"),
    ],
    ids=["quote without end", "ends of lines", "nothing"],
)
def test_a_file_that_cannot_be_told_into_lines_is_a_sentence(text: bytes, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=sentence) as failure:
        read(tmp_path, text)
    assert str(tmp_path / "file.csv") in str(failure.value)
    assert "MARKED" not in str(failure.value)
    assert failure.value.__suppress_context__ or failure.value.__context__ is None
