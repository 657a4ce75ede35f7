"""The people of the story of erasure: Ada, who is erased, and those around her."""

from typing import Any

# The landline and the tablet of the Quills are not Ada's alone.
LANDLINE = "+12025550199"
TABLET = "tablet-of-the-quills"

# What names Ada and nobody else, in all spellings that sources have of it. A list knows her by her address.
ADA = [
    *("ada.quill@x.com", "Ada.Quill@X.com", "+12025550143", "(202) 555-0143", "2025550143"),
    *("crm:contact:ada-quill-1", "ada-quill-1", "ada-quill-2", "ada-quill-9"),
    *("user-of-ada", "phone-of-ada", "7700100100100", "msg-of-ada"),
    *("8800100100100", "8800200200200", "9900100100100", "9900200200200"),
    # A mailbox in three spellings, one of which no record of hers has.
    *("ada.quill@gmail.com", "adaquill@gmail.com", "ada.quill+news@gmail.com", "member-of-ada", "receipt-of-ada"),
]

TABLES: dict[str, tuple[str, list[tuple[str | None, ...]]]] = {
    "contacts.contacts": (
        "source_name source_record_id first_name last_name email phone country_code birth_date updated_at",
        [
            ("crm", "ada-quill-1", "Ada", "Quill", "ada.quill@x.com", "(202) 555-0143", "US", "1980-02-03", None),
            ("newsletter", "ada.quill@x.com", "Ada", "Quill", "Ada.Quill@X.com", None, None, None, None),
            ("crm", "ada-quill-2", "Ada", "Quill", "ada.quill@gmail.com", "(202) 555-0143", "US", "1980-02-03", None),
            # In quarantine, for its birthday.
            ("crm", "ada-quill-9", "Ada", "Quill", "ada.quill@x.com", None, None, "unknown", None),
            ("crm", "his-1", "Adrian", "Quill", "adrian.quill@x.com", LANDLINE, "US", "1979-05-06", None),
            ("crm", "his-2", "Adrian", "Quill", "adrian.quill@x.com", None, None, None, None),
            ("crm", "bea1", "Bea", "Stone", "bea@x.com", "+12025550111", "US", None, None),
            ("till", "bea2", "Bea", "Stone", "bea@x.com", None, None, None, None),
        ],
    ),
    "shopify.customer": (
        "id email first_name last_name phone updated_at",
        [
            ("7700100100100", "ada.quill@x.com", "Ada", "Quill", LANDLINE, "2025-01-01 00:00:00"),
            ("77002", "adrian.quill@x.com", "Adrian", "Quill", None, "2025-01-01 00:00:00"),
        ],
    ),
    "shopify.order": (
        "id customer_id email total_price processed_at",
        [
            ("8800100100100", "7700100100100", "ada.quill@x.com", "10.00", "2025-02-01 00:00:00"),
            # A guest, known by the address alone.
            ("8800200200200", None, "ada.quill@x.com", "12.00", "2025-02-02 00:00:00"),
            ("88003", "77002", "adrian.quill@x.com", "14.00", "2025-02-03 00:00:00"),
        ],
    ),
    "shopify.order_line": (
        "id order_id sku quantity price",
        [
            ("9900100100100", "8800100100100", "cup", "1", "10.00"),
            ("9900200200200", "8800200200200", "cup", "1", "12.00"),
            ("99003", "88003", "cup", "1", "14.00"),
        ],
    ),
    "shopify.abandoned_checkout": ("id email updated_at", []),
    "segment.identifies": (
        "id anonymous_id user_id email first_name last_name timestamp",
        [
            ("msg-of-ada-1", "phone-of-ada", "user-of-ada", "ada.quill@x.com", "Ada", "Quill", "2025-03-01 08:00:00"),
            ("msg-of-ada-2", TABLET, "user-of-ada", "ada.quill@x.com", "Ada", "Quill", "2025-03-01 10:00:00"),
            ("msg-of-him-1", TABLET, "user-of-him", "adrian.quill@x.com", "Adrian", "Quill", "2025-03-01 12:00:00"),
        ],
    ),
    "segment.pages": (
        "id anonymous_id user_id url timestamp",
        [
            ("msg-of-ada-3", "phone-of-ada", None, "https://x.com/?mail=ada.quill@x.com", "2025-03-01 07:00:00"),
            # Before Ada logged in on the tablet: hers, although it holds nothing that is hers alone.
            ("msg-of-ada-4", TABLET, None, None, "2025-03-01 09:00:00"),
            ("msg-of-him-2", TABLET, None, None, "2025-03-01 11:00:00"),
        ],
    ),
    "mailchimp.member": (
        "id list_id email_address status timestamp_signup last_changed",
        [
            ("member-of-ada", "news", "ada.quill+news@gmail.com", "subscribed", "2025-01-01", "2025-01-02"),
            ("member-of-him", "news", "adrian.quill@x.com", "subscribed", "2025-01-01", "2025-01-02"),
        ],
    ),
    "consent.consent_receipts": (
        "receipt_id purpose identifier identifier_type event_state event_time jurisdiction",
        [
            # A national number under the law of a state.
            ("receipt-of-ada", "newsletter", "(202) 555-0143", "phone", "given", "2025-01-03 00:00:00", "US-CA"),
            ("receipt-of-him", "newsletter", "adrian.quill@x.com", "email", "given", "2025-01-03 00:00:00", "US-CA"),
        ],
    ),
    "segment.tracks": ("id anonymous_id user_id event timestamp received_at", []),
}

SOURCES = ("contacts", "shopify", "segment", "mailchimp", "consent")


def load_people(warehouse: Any) -> None:
    """Load all of them, as a loader does: what is there gives way to what the sources have."""
    for table, (names, rows) in TABLES.items():
        schema, name = table.split(".")
        columns = names.split()
        warehouse.execute(
            f"create schema if not exists {schema}",
            f'drop table if exists {schema}."{name}"',
            f'create table {schema}."{name}" ({", ".join(f"{column} varchar" for column in columns)})',
        )
        if rows:
            values = ", ".join(f"({', '.join(map(_literal, row))})" for row in rows)
            warehouse.execute(f'insert into {schema}."{name}" values {values}')


def _literal(value: str | None) -> str:
    return "null" if value is None else f"'{value}'"
