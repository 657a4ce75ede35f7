with

source as (

    select * from {{ raw('overrides', 'identity_overrides') }}

),

renamed as (

    select
        -- ids
        least({{ binary_order('record_id_a') }}, {{ binary_order('record_id_b') }}) as record_id_a,
        greatest({{ binary_order('record_id_a') }}, {{ binary_order('record_id_b') }}) as record_id_b,
        -- decision
        {{ lower_case('decision') }} as decision,
        decided_by,
        reason,
        -- timestamps
        decided_at

    from source

)

select * from renamed
