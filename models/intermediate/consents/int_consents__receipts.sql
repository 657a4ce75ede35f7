-- Consent that was implied and not given is what some laws call a soft opt-in.
{% set legal_basis -%}
    case
        when states.status = 'granted' and coalesce(receipts.legal_basis, 'consent') = 'consent'
            then case when receipts.event_type like 'implied%' then 'soft_opt_in' else 'consent' end
        else receipts.legal_basis
    end
{%- endset -%}

with

receipts as (

    select * from {{ ref('stg_consent__receipts') }}

),

states as (

    {{ known_states() }}

),

terms as (

    {{ known_terms('purpose') }}

),

statements as (

    select
        {{ consent_statement("'consent'", [
            'receipts.receipt_id', 'receipts.purpose_name', 'receipts.event_state', 'receipts.captured_at',
        ], dict(contact_point_of('receipts.identifier_type', 'receipts.identifier'), **{
            'country': country_of('receipts.jurisdiction'),
            'purpose': 'terms.purpose',
            'channel': "coalesce(terms.channel, 'all')",
            'status': 'states.status',
            'legal_basis': legal_basis,
            'jurisdiction': 'receipts.jurisdiction',
            'captured_at': 'receipts.captured_at',
            'expires_at': 'receipts.expires_at',
            'evidence': json_object({
                'receipt_id': 'receipts.receipt_id',
                'purpose': 'receipts.purpose_name',
                'event_type': 'receipts.event_type',
                'method': 'receipts.collection_method',
                'privacy_notice': 'receipts.privacy_notice',
                'language': 'receipts.language',
            }),
        })) }}

    from receipts
    inner join states on receipts.event_state = states.state
    inner join terms on receipts.purpose_term = terms.term

)

select * from statements
