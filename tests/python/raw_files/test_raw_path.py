"""Malformed files through a build: good rows flow, malformed lines are in quarantine, and no text of theirs is told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest

from tests.python.declared import only

pytestmark = pytest.mark.dbt

BUILD = ("--indirect-selection", "cautious", "--select", "path:models/staging/pos", "+quarantined_rows")
MEMBERS = (
    b"member_id,email,birth_date\n"
    b"m1,a@x.com,1980-01-01\n"
    b"m2,MARKED@x.com\n"
    b"m3,MARKED@x.com,1980-01-01,MARKED\n"
    b"m4,MARKED\xff@x.com,1980-01-01\n"
    b'm5,"MARKED@x.com,1980-01-01\n'
    b'm6,"MARKED@x.com",1980-01-01\n'
    b"m7,MARKED@x.com,yesterday\n"
    b"m8,b@x.com,1980-01-01\n"
)
QUARANTINED = [
    ("line 3", "the line has too few values", 1),
    ("line 4", "the line has too many values", 1),
    ("line 5", "the line is not UTF-8", 1),
    ("line 6", "the line has a quote too many or too few", 2),
    ("m7", "birth_date is no date", 1),
]


def write(folder: Path, **files: bytes) -> Path:
    """Write CSV files of the names <source>__<table>."""
    for name, text in files.items():
        source, table = name.split("__")
        (folder / source).mkdir(parents=True, exist_ok=True)
        (folder / source / f"{table}.csv").write_bytes(text)
    return folder


def told(warehouse: Any) -> str:
    """All that dbt wrote beside the warehouse: its log and what is in its target folder."""
    files = [file for folder in ("logs", "target") for file in (warehouse.folder / folder).rglob("*") if file.is_file()]
    assert any(file.name == "dbt.log" for file in files)
    return "".join(file.read_text(errors="replace") for file in files)


@pytest.mark.parametrize("target", ["duckdb", pytest.param("postgres", marks=pytest.mark.long)])
def test_good_rows_flow_and_malformed_lines_are_in_quarantine(
    target: str, new_empty: Callable[[str, str], Any]
) -> None:
    warehouse = new_empty(target, "malformed")
    warehouse.log_level = "debug"
    raw = write(
        warehouse.folder / "raw",
        pos__loyalty_members=MEMBERS,
        pos__pos_transactions=b"transaction_id,sold_at\nt1,2025-01-01\n",
        pos__pos_transaction_lines=b"transaction_id,line_number\nt1\n",
    )
    settings = only("pos") | ({"raw_path": "raw"} if target == "duckdb" else {})

    def build() -> str:
        if target == "postgres":
            loaded = warehouse.cdp("load", str(raw))
            assert loaded.returncode == 0, loaded.stdout
            return f"{loaded.stdout}{warehouse.build(*BUILD, **settings)}"
        return str(warehouse.build(*BUILD, **settings))

    output = build()
    quarantined = "select row_key, reason, count_rows from quality.quarantined_rows where table_name = '{}' order by 1"
    assert warehouse.rows(quarantined.format("loyalty_members")) == QUARANTINED
    assert warehouse.rows(quarantined.format("pos_transaction_lines")) == [("line 2", QUARANTINED[0][1], 1)]
    assert warehouse.rows("select member_id from staging.stg_pos__members order by 1") == [("m1",), ("m8",)]
    assert warehouse.rows("select transaction_id from staging.stg_pos__transactions") == [("t1",)]
    assert "MARKED" not in output + told(warehouse)
    if target == "postgres":
        assert "pos.loyalty_members  3 rows, 4 malformed lines left out" in output

    write(raw, pos__loyalty_members=b"member_id,email\nm1,a@x.com\n")
    build()
    assert warehouse.rows(quarantined.format("loyalty_members")) == []
    assert warehouse.rows("select count(*) from quality.quarantined_rows") == [(1,)]


def test_a_file_that_cannot_be_read_is_a_sentence(new_warehouse: Callable[[], Any]) -> None:
    warehouse = new_warehouse()
    warehouse.log_level = "debug"
    raw = write(
        warehouse.folder / "raw",
        pos__loyalty_members=b'member_id,email\nm1,a\nm2,"MARKED\n' + b"m3,MARKED\n" * 2_000,
        zendesk__user=b"id,email\n1,MARKED\r\n",
        contacts__contacts=b"crm,MARKED,anna@x.com\ncrm,2,b@x.com\n",
        shopify__customer=b"",
    )
    text = b"MARKED\xff"
    offsets = pa.py_buffer(b"\0\0\0\0" + len(text).to_bytes(4, "little"))
    bad = pa.Array.from_buffers(pa.string(), 1, [None, offsets, pa.py_buffer(text)])
    (raw / "klaviyo").mkdir()
    pyarrow.parquet.write_table(pa.table({"id": bad}), raw / "klaviyo" / "person.parquet")
    models = [f"path:models/staging/{source}" for source in ("pos", "zendesk", "contacts", "shopify", "klaviyo")]
    run = warehouse.dbt("run", "--select", *models, raw_path="raw", sample_data=False)
    assert run.returncode == 1
    for sentence in (
        "raw/pos/loyalty_members.csv, line 3: a quote is opened and not closed",
        "raw/zendesk/user.csv cannot be read: its lines do not all end alike",
        "raw/contacts/contacts.csv has no column 'source_name'",
        "raw/shopify/customer.csv is empty",
        "raw/klaviyo/person.parquet cannot be read: a text in it is not UTF-8",
    ):
        assert sentence in " ".join(run.stdout.split()), run.stdout
    assert "MARKED" not in run.stdout + told(warehouse)
