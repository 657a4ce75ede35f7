with

suppressed as (

    {{ union_models(suppression_reasons()) }}

),

final as (

    select
        {{ dbt.hash(hashed_text([
            'customer_id', 'contact_point_type', 'contact_point_value', 'purpose', 'channel', 'reason'
        ])) }} as suppression_id,
        customer_id,
        contact_point_type,
        contact_point_value,
        purpose,
        channel,
        reason,
        suppressed_at
    from suppressed

)

select * from final
