with

source as (

    select * from {{ raw('privacy', 'privacy_requests') }}

),

renamed as (

    select
        -- ids
        request_id,
        record_id as stated_record_id,
        customer_id as stated_customer_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- strings
        request_type as stated_type,
        status as stated_status,
        purpose as stated_purpose,
        {{ upper_case('jurisdiction') }} as jurisdiction,
        outcome,
        -- decision
        decided_customer_id,
        decided_by,
        decided_at,
        -- timestamps
        coalesce(requested_at, updated_at) as requested_at,
        identity_verified_at,
        extended_until,
        closed_at

    from source

)

select * from renamed
