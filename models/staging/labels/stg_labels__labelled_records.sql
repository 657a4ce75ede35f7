with

source as (

    select * from {{ raw('labels', 'labelled_records') }}

),

renamed as (

    select
        {{ record_id('source_name', 'record_type', 'source_record_id') }} as record_id,
        person_id

    from source
    where person_id is not null

)

select * from renamed
