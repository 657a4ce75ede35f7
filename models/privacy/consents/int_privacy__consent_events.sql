/*
    Every statement that ever arrived, which the sources' own tables forget: rows are only added. The id of a statement
    tells whether it is here already, so it may come late, or again.
*/
with

loaded as (

    select * from {{ ref('int_consents__statements') }}

),

statements as (

    {{ first_per_key(
        'loaded',
        [
            'consent_event_id', 'source_name', 'source_statement_id', 'contact_point_type', 'contact_point_value',
            'purpose', 'channel', 'status', 'legal_basis', 'jurisdiction', 'signal', 'captured_at', 'expires_at',
            'evidence'
        ],
        ['consent_event_id'],
        ['captured_at', binary_order('status') ~ ' desc']
    ) }}

),

final as (

    select
        statements.*,
        {{ run_at() }} as recorded_at
    from statements
    {% if is_incremental() -%}
    left join {{ this }} as recorded on statements.consent_event_id = recorded.consent_event_id
    where recorded.consent_event_id is null
    {%- endif %}

)

select * from final
