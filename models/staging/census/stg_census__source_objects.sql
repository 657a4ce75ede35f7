with

source as (

    select * from {{ raw('census', 'source_objects') }}

),

renamed as (

    select
        -- ids
        id as source_object_id,
        -- strings
        {{ sync_named('name') }} as sync_name

    from source

)

select * from renamed
