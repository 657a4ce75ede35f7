with

source as (

    select * from {{ raw('consent', 'consent_receipts') }}

),

renamed as (

    select
        -- ids
        receipt_id,
        -- identifiers
        identifier,
        identifier_type,
        -- strings
        purpose as purpose_name,
        {{ snake_case('purpose') }} as purpose_term,
        {{ snake_case('event_state') }} as event_state,
        {{ snake_case('event_type') }} as event_type,
        {{ legal_basis('lawful_basis') }} as legal_basis,
        {{ stated_jurisdiction('jurisdiction') }} as jurisdiction,
        collection_method,
        privacy_notice,
        language,
        -- timestamps
        coalesce(event_time, _loaded_at) as captured_at,
        coalesce(valid_until, {{ duration_end('event_time', 'validity_duration') }}) as expires_at

    from source
    where not coalesce(test, false)

)

select * from renamed
