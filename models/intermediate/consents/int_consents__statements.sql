-- Contact points in the form in which identity has them; a number that no plan knows stays as it was written.
-- What nobody knows the time of counts as older than all else.
{% set contact_point_value -%}
    case
        when statements.contact_point_type = 'phone' then coalesce(phones.match_value, statements.contact_point_value)
        else statements.contact_point_value
    end
{%- endset -%}

with

statements as (

    select * from {{ ref('int_consents__unioned') }}
    where
        contact_point_type is not null
        and contact_point_value is not null

),

final as (

    select
        {{ sha256_hex(hashed_text([
            'statements.source_name', 'statements.source_statement_id', 'statements.purpose', 'statements.channel',
            'statements.contact_point_type', contact_point_value
        ])) }} as consent_event_id,
        statements.source_name,
        statements.source_statement_id,
        statements.contact_point_type,
        {{ binary_order(contact_point_value) }} as contact_point_value,
        statements.purpose,
        statements.channel,
        statements.status,
        statements.legal_basis,
        statements.jurisdiction,
        statements.signal,
        coalesce(statements.captured_at, cast('1970-01-01' as timestamp)) as captured_at,
        statements.expires_at,
        statements.evidence
    from statements
    {{ join_phones('statements', 'contact_point_type', 'contact_point_value') }}

)

select * from final
