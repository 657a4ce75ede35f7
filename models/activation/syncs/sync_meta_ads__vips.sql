with

members as (

    select * from {{ ref('int_activation__members') }}
    where sync_name = 'sync_meta_ads__vips'

),

fields as (

    select
        members.sync_key,
        {{ hashed_for_ads(meta_email('members.email')) }} as em,
        {{ hashed_for_ads(meta_phone('members.phone')) }} as ph,
        {{ hashed_for_ads(meta_name('members.first_name')) }} as fn,
        {{ hashed_for_ads(meta_name('members.last_name')) }} as ln,
        {{ hashed_for_ads(meta_postal_code('members.postal_code', 'members.country_code')) }} as zip,
        {{ hashed_for_ads('lower(members.country_code)') }} as country
    from members

),

final as (

    {{ synced_rows('sync_meta_ads__vips', 'fields', [
        'em', 'ph', 'fn', 'ln', 'zip', 'country'
    ]) }}

)

select * from final
