with

source as (

    select * from {{ raw('salesforce', 'account') }}

),

renamed as (

    select
        -- ids
        id as account_id,
        -- strings
        name as account_name

    from source

)

select * from renamed
