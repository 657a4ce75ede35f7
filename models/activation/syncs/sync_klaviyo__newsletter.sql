with

members as (

    select * from {{ ref('int_activation__members') }}
    where sync_name = 'sync_klaviyo__newsletter'

),

fields as (

    select
        members.sync_key,
        members.email,
        members.first_name
    from members

),

final as (

    {{ synced_rows('sync_klaviyo__newsletter', 'fields', [
        'email', 'first_name'
    ]) }}

)

select * from final
