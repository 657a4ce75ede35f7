with

source as (

    select * from {{ raw('labels', 'labelled_records', {
        'source_name': 'code',
        'record_type': 'code',
        'source_record_id': 'key',
        'person_id': 'text',
    }, key=['source_name', 'record_type', 'source_record_id'], loaded_at='source_record_id', required=false) }}

),

renamed as (

    select
        {{ record_id('source_name', 'record_type', 'source_record_id') }} as record_id,
        person_id

    from source

)

select * from renamed
