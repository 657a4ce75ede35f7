"""The benchmark of identity gives the project the people that it says."""

from pathlib import Path

import duckdb
import pyarrow as pa

from benchmarks.identity.data import without_one_percent
from benchmarks.identity.public_people import TABLES, write_as_contacts


def test_public_tables_become_contacts(tmp_path: Path) -> None:
    census, social, taxes = TABLES[0], TABLES[4], TABLES[6]
    tables = {
        census: {"simulant_id": "0_1", "first_name": "Ann", "street_number": "1", "street_name": "Elm St"},
        social: {"simulant_id": "0_1", "ssn": "123-45-6789", "middle_name": "Lee", "date_of_birth": "19620704"},
        taxes: {
            "simulant_id": "0_2",
            "mailing_address_city": "Anytown",
            "mailing_address_street_number": None,
            "mailing_address_po_box": "12",
        },
    }
    write_as_contacts({name: pa.Table.from_pylist([row]) for name, row in tables.items()}, tmp_path)
    rows = duckdb.read_parquet(str(tmp_path / "contacts" / "contacts.parquet"))
    chosen = "source_name, source_record_id, middle_name, birth_date, street, city, national_id, country_code"
    assert rows.order("source_name").select(chosen).fetchall() == [
        (census, "1", None, None, "1 Elm St", None, None, "US"),
        (social, "1", "Lee", "1962-07-04", None, None, "123-45-6789", "US"),
        (taxes, "1", None, None, "12", "Anytown", None, "US"),
    ]
    labels = duckdb.read_parquet(str(tmp_path / "labels" / "labelled_records.parquet"))
    assert labels.order("source_name").select("record_type, person_id").fetchall() == [
        ("contact", "0_1"),
        ("contact", "0_1"),
        ("contact", "0_2"),
    ]


def test_one_row_in_a_hundred_is_left_for_later(tmp_path: Path) -> None:
    (tmp_path / "raw" / "shop").mkdir(parents=True)
    (tmp_path / "raw" / "labels").mkdir()
    for table in ("shop/customers", "labels/labelled_records"):
        path = tmp_path / "raw" / f"{table}.parquet"
        duckdb.execute(f"copy (select range as id, range % 7 as other from range(10000)) to '{path}'")
    first = without_one_percent(tmp_path / "raw", tmp_path / "first")
    assert 9800 < duckdb.read_parquet(str(first / "shop" / "customers.parquet")).count("*").fetchall()[0][0] < 9950
    assert duckdb.read_parquet(str(first / "labels" / "labelled_records.parquet")).count("*").fetchall() == [(10000,)]
