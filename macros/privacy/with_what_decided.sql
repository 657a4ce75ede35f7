{#-
    Decisions with the statement or request that decided, for permission_reason(). A grant without a legal basis is a
    consent.

    decisions: a CTE with consent_event_id and request_id.
-#}
{% macro with_what_decided(decisions) -%}
    select
        {{ decisions }}.*,
        statements.captured_at as said_at,
        statements.source_name as said_by,
        statements.signal,
        coalesce(statements.legal_basis, 'consent') as legal_basis,
        requests.requested_at
    from {{ decisions }}
    left join {{ ref('int_privacy__consent_events') }} as statements
        on {{ decisions }}.consent_event_id = statements.consent_event_id
    left join {{ ref('privacy_requests') }} as requests on {{ decisions }}.request_id = requests.request_id
{%- endmacro %}
