with

source as (

    select * from {{ raw('segment', 'identifies') }}

),

renamed as (

    select
        -- ids
        id as message_id,
        anonymous_id,
        user_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- traits
        first_name,
        last_name,
        birthday as birth_date,
        address_street as street,
        address_city as city,
        address_postal_code as postal_code,
        address_country as country,
        context_locale as language,
        -- consent
        {{ segment_consents() }},
        -- timestamps
        coalesce(timestamp, received_at) as identified_at

    from source

)

select * from renamed
