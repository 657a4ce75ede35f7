"""The person records of the written files, with what an exact linker may compare."""

import csv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from warehouse_cdp.sample.tables import Row

Key = tuple[str, str, str]


def _read(folder: Path, table: str) -> list[Row]:
    with (folder / f"sample_{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _shop_records(folder: Path) -> Iterator[tuple[Key, str, str, str]]:
    for row in _read(folder, "shopify__customer"):
        yield ("shopify", "customer", row["id"]), row["email"], row["phone"], ""
    for table, kind in (("shopify__order", "order"), ("shopify__abandoned_checkout", "checkout")):
        for row in _read(folder, table):
            key = ("shopify", kind, row["id"])
            for phone in {row["billing_address_phone"], row.get("phone", "")}:
                yield key, row["email"], phone, row["billing_address_country_code"]


def _other_records(folder: Path) -> Iterator[tuple[Key, str, str, str]]:
    for row in _read(folder, "segment__identifies"):
        kind, record_id = ("user", row["user_id"]) if row["user_id"] else ("visitor", row["anonymous_id"])
        yield ("segment", kind, record_id), row["email"], row["phone"], row["context_locale"][-2:]
    for row in _read(folder, "pos__loyalty_members"):
        yield ("pos", "member", row["member_id"]), row["email"], row["phone"], row["enrolled_store_id"][:2]
    for row in _read(folder, "contacts__contacts"):
        key = (row["source_name"], "contact", row["source_record_id"])
        yield key, row["email"], row["phone"], row["country_code"]
    for row in _read(folder, "salesforce__contact"):
        key = ("salesforce", "contact", row["id"])
        yield key, row["email"], row["mobile_phone"] or row["phone"], row["mailing_country_code"]
    for row in _read(folder, "salesforce__lead"):
        yield ("salesforce", "lead", row["id"]), row["email"], row["phone"], row["country_code"]
    for row in _read(folder, "klaviyo__person"):
        yield ("klaviyo", "person", row["id"]), row["email"], row["phone_number"], ""
    for row in _read(folder, "zendesk__user"):
        yield ("zendesk", "user", row["id"]), row["email"], row["phone"], ""


def contact_points(folder: Path) -> Iterator[tuple[Key, str, str, str]]:
    """Read what person records can be reached by.

    Args:
        folder: Folder of the sample's CSV files.

    Yields:
        Record key, e-mail, phone as written, country of the record; a record may come more than once.
    """
    yield from chain(_shop_records(folder), _other_records(folder))


def truth(folder: Path) -> dict[Key, str]:
    """Read the true person of every record."""
    rows = _read(folder, "labels__labelled_records")
    return {(row["source_name"], row["record_type"], row["source_record_id"]): row["person_id"] for row in rows}
