with

source as (

    select * from {{ raw('klaviyo', 'metric') }}

),

renamed as (

    select
        -- ids
        id as metric_id,
        -- strings
        name as metric_name,
        integration_name

    from source

)

select * from renamed
