-- A mailbox is suppressed under every spelling. The mailbox's own may have been among them, so that some come twice.
with

suppressed as (

    {{ union_models(suppression_reasons()) }}

),

spelled as (

    select distinct
        suppressed.customer_id,
        suppressed.contact_point_type,
        coalesce(written.contact_point_value, suppressed.contact_point_value) as contact_point_value,
        suppressed.purpose,
        suppressed.channel,
        suppressed.reason,
        suppressed.suppressed_at
    from suppressed
    {{ join_written_emails('suppressed') }}

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
    from spelled

)

select * from final
