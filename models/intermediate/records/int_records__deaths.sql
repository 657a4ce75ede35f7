with

people as (

    select * from {{ ref('stg_contacts__people') }}

),

final as (

    select
        {{ record_id('source_name', "'contact'", 'source_record_id') }} as record_id,
        deceased_at
    from people
    where deceased_at is not null

)

select * from final
