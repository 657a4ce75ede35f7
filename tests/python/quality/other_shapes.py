"""Raw tables that the sample has not, or not in this shape."""

Row = dict[str, str]

HASH = "62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f"

# A row of each table that the sample has not; `#` stands for a number.
EXAMPLES: dict[str, Row] = {
    "census__source_objects": {"id": "#", "name": "sync_meta_ads__vips"},
    "census__sync_log": {
        "log_id": "#",
        "sync_id": "7",
        "sync_run_id": "70",
        "source_object_id": "#",
        "record_identifier": "key #",
        "record_payload": f'{{"email": "somebody#@example.com", "synced_fields_hash": "{HASH}"}}',
        "operation": "upsert",
        "status": "succeeded",
        "batch_started_at": "2025-06-01 00:00:00",
        "batch_completed_at": "2025-06-01 00:01:00",
        "_census_logged_at": "2025-06-01 00:02:00",
    },
    "hightouch__sync_runs": {
        "sync_id": "7",
        "sync_run_id": "#",
        "model_name": "share.sync_klaviyo__newsletter",
        "started_at": "2025-06-01 00:00:00",
        "finished_at": "2025-06-01 00:05:00",
    },
    "hightouch__sync_changelog": {
        "sync_id": "7",
        "sync_run_id": "#",
        "row_id": "key #",
        "op_type": "added",
        "status": "succeeded",
        "fields": f'{{"email": "somebody#@example.com", "synced_fields_hash": "{HASH}"}}',
    },
    "overrides__identity_overrides": {
        "record_id_a": "shopify:customer:#",
        "record_id_b": "pos:member:#",
        "decision": "link",
        "decided_by": "service",
        "decided_at": "2025-06-01 00:00:00",
        "reason": "They called.",
    },
    "sync__sync_results": {
        "sync_name": "sync_klaviyo__newsletter",
        "sync_key": "key #",
        "run_id": "7",
        "operation": "added",
        "status": "succeeded",
        "synced_fields_hash": HASH,
        "finished_at": "2025-06-01 00:00:00",
    },
}

# What Shopify's GraphQL interface calls the columns that its older one has in the sample.
GRAPHQL: dict[str, dict[str, str]] = {
    "shopify__abandoned_checkout": {
        "currency": "total_price_set_shop_currency_code",
        "total_price": "total_price_set_shop_amount",
    },
    "shopify__customer": {
        "email_marketing_consent_consent_updated_at": "email_marketing_consent_updated_at",
        "email_marketing_consent_opt_in_level": "marketing_opt_in_level",
    },
    "shopify__order": {
        "currency": "currency_code",
        "financial_status": "display_financial_status",
        "subtotal_price": "subtotal_price_set_shop_amount",
        "total_discounts": "total_discounts_set_shop_amount",
        "total_price": "total_price_set_shop_amount",
        "total_tax": "total_tax_set_shop_amount",
    },
    "shopify__order_line": {
        "price": "original_total_set_shop_amount",
        "total_discount": "total_discount_set_shop_amount",
    },
}


def other_tables() -> dict[str, list[Row]]:
    """Some rows of each table that the sample has not, by source and table."""
    return {
        name: [{column: value.replace("#", str(number)) for column, value in row.items()} for number in range(50)]
        for name, row in EXAMPLES.items()
    }


def as_graphql(name: str, rows: list[Row]) -> list[Row]:
    """Rows of a table of the sample with the names that the newer interface has for its columns."""
    names = GRAPHQL.get(name, {})
    return [{names.get(column, column): value for column, value in row.items()} for row in rows]
