/*
    Records of destinations, as far as they are sources too, whose people said no to marketing, or for whom a request,
    their age or their death does. Silence is no opt-out. A tool is told without permission whom to leave alone, but it
    learns of nobody whom it does not know.
*/
{% set told = ['']
    + sync_settings().values() | selectattr('carries', 'equalto', 'opt_outs') | map(attribute='destination') | list -%}

with

records as (

    select
        records.record_id,
        records.source_name as destination,
        records.record_type,
        records.source_record_id as external_id,
        records.customer_id
    from {{ ref('customer_source_records') }} as records
    where records.source_name in ('{{ told | join("', '") }}')

),

suppressions as (

    select
        *,
        {{ comparable_contact_point('contact_point_type', 'contact_point_value') }} as match_value
    from {{ ref('suppressions') }}
    where purpose = 'marketing' and reason <> 'no_consent'

),

opt_outs as (

    select
        records.*,
        suppressions.channel
    from records
    inner join suppressions on records.customer_id = suppressions.customer_id

    union

    select
        records.*,
        suppressions.channel
    from records
    inner join {{ ref('int_identity__identifiers') }} as identifiers on records.record_id = identifiers.record_id
    inner join suppressions
        on
            identifiers.identifier_type = suppressions.contact_point_type
            and identifiers.match_value = suppressions.match_value

),

final as (

    select
        {{ sync_key('destination', 'record_id') }} as sync_key,
        destination,
        external_id,
        record_type,
        customer_id,
        channel
    from opt_outs

)

select * from final
