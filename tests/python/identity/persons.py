"""Records to match, for the tests of matching."""

from datetime import datetime
from typing import Any

import duckdb
import pyarrow as pa

from warehouse_cdp.identity.match_model import train_match_model
from warehouse_cdp.identity.scoring import score_records

COLUMNS = [
    "record_id",
    "first_name_match",
    "first_name_variants",
    "first_name_consonants",
    "middle_name_match",
    "last_name_match",
    "last_name_consonants",
    "name_suffix",
    "email_match",
    "phone",
    "birth_date",
    "sex",
    "street_match",
    "postal_code_match",
    "city_match",
    "national_id",
    "company_match",
]
ANNA: dict[str, Any] = {
    "first_name_match": "anna",
    "last_name_match": "muller",
    "email_match": "anna@example.org",
    "phone": "+4915123456789",
    "birth_date": "1980-01-02",
    "street_match": "hauptstr 5",
    "postal_code_match": "12345",
    "city_match": "bonn",
}


def match_input(*records: dict[str, Any]) -> duckdb.DuckDBPyRelation:
    """Give the records as scoring reads them, all to be compared, each with every other."""
    rows = [
        dict.fromkeys(COLUMNS)
        | {"record_id": f"r{number}", "first_name_variants": record.get("first_name_match")}
        | record
        for number, record in enumerate(records)
    ]
    typed = pa.Table.from_pylist(rows, pa.schema([(column, pa.string()) for column in COLUMNS]))
    session = duckdb.connect()
    session.register("records", typed)
    return session.sql(
        "select *, 'all' as block_all, md5(records::text) as match_hash, true as is_changed from records"
    )


def scored_pairs(records: duckdb.DuckDBPyRelation, models: duckdb.DuckDBPyRelation) -> list[dict[str, Any]]:
    """Give the pairs without the records' rows with themselves."""
    scores = score_records(records, models, match_weight_floor=-50).to_pylist()
    return [row for row in scores if row["record_id_a"] != row["record_id_b"]]


def score(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any] | None:
    """Score one pair with the starting values, as a small warehouse would."""
    records = match_input(one, other)
    models = duckdb.connect().from_arrow(train_match_model(records, datetime(2026, 1, 1)))
    pairs = scored_pairs(records, models)
    return pairs[0] if pairs else None


def people(count: int) -> duckdb.DuckDBPyRelation:
    """Pairs of records of one person each, alike but for the e-mail of every third."""
    records = []
    for number in range(count):
        person = {
            "first_name_match": f"name{number % 40}x",
            "last_name_match": f"family{number % 70}y",
            "email_match": f"mail{number}@example.org",
            "phone": f"+4915{number:09d}",
            "birth_date": f"19{50 + number % 50}-0{1 + number % 9}-1{number % 10}",
            "postal_code_match": f"{10000 + number % 90}",
            "city_match": f"city{number % 30}",
        }
        records += [person, person | ({"email_match": f"new{number}@example.org"} if number % 3 == 0 else {})]
    return match_input(*records)
