"""What people consented to: tables of their own, and columns of tables that hold more."""

COOKIES = " ".join(
    f"context_consent_category_preferences_{category}"
    for category in ("advertising", "analytics", "functional", "data_sharing")
)
SUBSCRIPTIONS = " ".join(
    f"subscriptions_{column}"
    for column in (
        "email_marketing_consent",
        "email_marketing_consent_timestamp",
        "email_marketing_method",
        "email_marketing_suppressions",
        "email_marketing_last_updated",
        "sms_marketing_consent",
        "sms_marketing_consent_timestamp",
        "sms_marketing_method",
    )
)
CONSENT_COLUMNS = {
    "mailchimp__member": (
        "id list_id email_address status country_code language timestamp_signup timestamp_opt last_changed "
        "_fivetran_synced"
    ),
    "mailchimp__unsubscribe": "member_id list_id campaign_id reason timestamp _fivetran_synced",
    "consent__consent_receipts": (
        "receipt_id purpose identifier identifier_type lawful_basis event_type event_state event_time "
        "validity_duration valid_until jurisdiction collection_method privacy_notice language test _loaded_at"
    ),
    "consent__cmp_decisions": (
        "consent_id decision_timestamp anonymous_id user_id decision_type accepted_categories rejected_categories "
        "tc_string gpp_string gpc country region revision expiration_time _loaded_at"
    ),
    "preferences__preference_changes": (
        "change_id identifier identifier_type topic channel preference changed_at changed_by notice_version country "
        "region valid_until _loaded_at"
    ),
}
