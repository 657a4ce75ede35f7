{#-
    The tables that are looked through for what is held about a person: every staging model, and every public model with
    a column that leads to one. A test holds the list against the graph; dbt has to know it before there is one. How a
    row leads to a person is said by its columns: see subject_rows().
-#}
{% macro subject_models() -%}
    {{ return([
        'stg_contacts__people',
        'stg_klaviyo__events',
        'stg_klaviyo__people',
        'stg_labels__labelled_records',
        'stg_overrides__identity_overrides',
        'stg_pos__members',
        'stg_pos__transaction_lines',
        'stg_pos__transactions',
        'stg_privacy__corrections',
        'stg_privacy__requests',
        'stg_salesforce__contacts',
        'stg_salesforce__leads',
        'stg_segment__identifies',
        'stg_segment__pages',
        'stg_segment__tracks',
        'stg_shopify__abandoned_checkouts',
        'stg_shopify__customers',
        'stg_shopify__order_lines',
        'stg_shopify__orders',
        'stg_zendesk__status_changes',
        'stg_zendesk__ticket_comments',
        'stg_zendesk__tickets',
        'stg_zendesk__users',
        'customer_id_changes',
        'customer_id_redirects',
        'customer_identifiers',
        'customer_source_records',
        'customers',
        'events',
        'identity_match_evidence',
        'identity_override_outcomes',
        'identity_review_queue',
        'privacy_requests',
        'rectification_tasks',
    ]) }}
{%- endmacro %}
