"""The tables of the sample and their columns, in the order of the files."""

from warehouse_cdp.sample.consent_tables import CONSENT_COLUMNS, COOKIES, SUBSCRIPTIONS

_ADDRESS = (
    "first_name last_name name company address_1 address_2 city province province_code zip country country_code phone"
)
_BILLING = " ".join(f"billing_address_{part}" for part in _ADDRESS.split())
_SHIPPING = " ".join(f"shipping_address_{part}" for part in _ADDRESS.split())
_MESSAGE = "id anonymous_id user_id received_at sent_at timestamp original_timestamp uuid_ts"

_COLUMNS = {
    "shopify__customer": (
        "id email first_name last_name phone state verified_email accepts_marketing orders_count "
        "total_spent currency default_address_id email_marketing_consent_state "
        "email_marketing_consent_opt_in_level email_marketing_consent_consent_updated_at note "
        "tax_exempt created_at updated_at _fivetran_synced"
    ),
    "shopify__order": (
        "id name order_number customer_id email created_at processed_at updated_at cancelled_at "
        "closed_at financial_status fulfillment_status currency subtotal_price total_discounts "
        "total_tax total_price source_name test customer_locale landing_site_base_url referring_site "
        f"cart_token checkout_token buyer_accepts_marketing {_BILLING} {_SHIPPING} _fivetran_deleted "
        "_fivetran_synced"
    ),
    "shopify__order_line": (
        "id order_id index sku title name product_id variant_id variant_title vendor quantity price "
        "total_discount pre_tax_price gift_card _fivetran_synced"
    ),
    "shopify__abandoned_checkout": (
        "id token cart_token customer_id email phone created_at updated_at closed_at currency "
        "subtotal_price total_discounts total_tax total_price customer_locale abandoned_checkout_url "
        f"landing_site_base_url {_BILLING} _fivetran_deleted _fivetran_synced"
    ),
    "segment__identifies": (
        f"{_MESSAGE} context_locale context_user_agent context_library_name context_page_url email "
        "first_name last_name phone birthday address_street address_city address_postal_code "
        f"address_country {COOKIES}"
    ),
    "segment__pages": (
        f"{_MESSAGE} name category path title url referrer search context_locale context_campaign_source "
        f"context_campaign_medium context_campaign_name {COOKIES}"
    ),
    "segment__tracks": (f"{_MESSAGE} event event_text context_page_url context_locale {COOKIES}"),
    "pos__loyalty_members": (
        "member_id loyalty_number email phone first_name last_name birth_date postal_code tier "
        "points_balance enrolled_at enrolled_store_id status updated_at email_consent sms_consent post_consent "
        "consent_recorded_at"
    ),
    "pos__pos_transactions": (
        "transaction_id store_id register_id receipt_number loyalty_number sold_at business_date "
        "currency gross_amount discount_amount tax_amount net_amount tender_type is_return "
        "original_transaction_id _loaded_at"
    ),
    "pos__pos_transaction_lines": ("transaction_id line_number sku quantity unit_price discount_amount net_amount"),
    "contacts__contacts": (
        "source_name source_record_id first_name middle_name last_name email phone birth_date sex "
        "street city region postal_code country_code company national_id updated_at"
    ),
    "salesforce__account": "id name is_deleted _fivetran_synced",
    "salesforce__contact": (
        "id is_deleted master_record_id account_id first_name last_name email phone mobile_phone title "
        "mailing_street mailing_city mailing_state mailing_postal_code mailing_country_code lead_source "
        "created_date last_modified_date _fivetran_active _fivetran_synced"
    ),
    "salesforce__lead": (
        "id is_deleted is_converted master_record_id converted_contact_id converted_date first_name last_name "
        "company title email phone city state postal_code country_code status lead_source created_date "
        "last_modified_date _fivetran_active _fivetran_synced"
    ),
    "klaviyo__person": (
        "id email phone_number first_name last_name title organization city region country created updated "
        f"_fivetran_deleted _fivetran_synced {SUBSCRIPTIONS}"
    ),
    "klaviyo__event": "id person_id metric_id campaign_id property_value datetime _fivetran_deleted _fivetran_synced",
    "klaviyo__metric": "id name integration_name created _fivetran_synced",
    "zendesk__user": (
        "id role active email phone name locale created_at updated_at _fivetran_deleted _fivetran_synced"
    ),
    "zendesk__ticket": (
        "id requester_id assignee_id status priority type via_channel subject description created_at updated_at "
        "_fivetran_deleted _fivetran_synced"
    ),
    "zendesk__ticket_comment": "id ticket_id user_id public body created _fivetran_deleted _fivetran_synced",
    "zendesk__ticket_field_history": "ticket_id field_name updated user_id value _fivetran_synced",
    **CONSENT_COLUMNS,
    "privacy__privacy_requests": (
        "request_id request_type status requested_at identity_verified_at email phone jurisdiction purpose "
        "decided_customer_id decided_by decided_at outcome closed_at updated_at"
    ),
    "privacy__privacy_corrections": "request_id attribute value updated_at",
    "labels__labelled_records": ("source_name record_type source_record_id person_id"),
}
TABLES = {name: tuple(columns.split()) for name, columns in _COLUMNS.items()}

Row = dict[str, str]
Rows = tuple[str, Row]


def label(source_name: str, record_type: str, source_record_id: str, person_id: str) -> Rows:
    """Make the ground truth of one person record: table name and row."""
    return "labels__labelled_records", {
        "source_name": source_name,
        "record_type": record_type,
        "source_record_id": source_record_id,
        "person_id": person_id,
    }
