with

source as (

    select * from {{ raw('privacy', 'privacy_corrections') }}

),

renamed as (

    select
        -- ids
        request_id,
        -- strings
        case attribute when 'country' then 'country_code' else attribute end as attribute,
        value as stated_value

    from source

)

select * from renamed
