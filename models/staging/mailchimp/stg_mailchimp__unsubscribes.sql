with

source as (

    select * from {{ raw('mailchimp', 'unsubscribe') }}

),

renamed as (

    select
        -- ids
        member_id,
        list_id,
        campaign_id,
        -- strings
        reason,
        -- timestamps
        timestamp as unsubscribed_at

    from source

)

select * from renamed
