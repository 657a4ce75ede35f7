with

members as (

    select * from {{ ref('int_activation__members') }}
    where sync_name = 'sync_google_ads__vips'

),

fields as (

    select
        members.sync_key,
        {{ hashed_for_ads(google_email('members.email')) }} as hashed_email,
        {{ hashed_for_ads(google_phone('members.phone')) }} as hashed_phone_number,
        {{ hashed_for_ads(google_first_name('members.first_name')) }} as hashed_first_name,
        {{ hashed_for_ads(google_last_name('members.last_name')) }} as hashed_last_name,
        members.country_code,
        trim(members.postal_code) as postal_code
    from members

),

final as (

    {{ synced_rows('sync_google_ads__vips', 'fields', [
        'hashed_email', 'hashed_phone_number', 'hashed_first_name', 'hashed_last_name', 'country_code', 'postal_code'
    ]) }}

)

select * from final
