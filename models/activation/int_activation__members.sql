/*
    Who may be sent where, and with which contact points. The one place that decides it: all purposes of a sync are
    permitted on its channel, contact points that are suppressed are left out, control groups stay at home, and who
    has nothing left to be reached by is not sent.
*/
with

needs as (

    {{ sync_catalog() }}

),

audiences as (

    select distinct
        needs.sync_name,
        needs.destination,
        needs.channel,
        customers.customer_id
    from needs
    cross join {{ ref('customers') }} as customers
    left join {{ ref('segment_members') }} as members
        on
            needs.segment_id = members.segment_id
            and customers.customer_id = members.customer_id
            and not members.is_holdout
    where needs.segment_id is null or members.customer_id is not null

),

permitted as (

    select
        needs.sync_name,
        consents.customer_id
    from needs
    inner join {{ ref('customer_consents') }} as consents
        on needs.purpose = consents.purpose and needs.channel = consents.channel and consents.is_permitted
    group by needs.sync_name, consents.customer_id
    having count(*) = max(needs.count_purposes)

),

suppressed as (

    select distinct
        needs.sync_name,
        {{ comparable_contact_point('suppressions.contact_point_type', 'suppressions.contact_point_value') }}
            as contact_point_value
    from needs
    inner join {{ ref('suppressions') }} as suppressions
        on needs.purpose = suppressions.purpose and needs.channel = suppressions.channel
    where suppressions.contact_point_value is not null

),

-- a customer's record at the destination, where that is a source, too
records as (

    {{ first_per_key(
        ref('customer_source_records'),
        ['source_name', 'customer_id', 'record_type', 'source_record_id'],
        ['source_name', 'customer_id'],
        [binary_order('record_type'), binary_order('source_record_id')]
    ) }}

),

joined as (

    select
        audiences.sync_name,
        audiences.channel,
        {{ sync_key('audiences.destination', 'audiences.customer_id') }} as sync_key,
        audiences.customer_id,
        case when bad_emails.contact_point_value is null then customers.email end as email,
        case when bad_phones.contact_point_value is null then customers.phone end as phone,
        coalesce(bad_emails.contact_point_value, bad_phones.contact_point_value) is not null as is_partly_suppressed,
        customers.first_name,
        customers.last_name,
        customers.postal_code,
        customers.country_code,
        records.record_type,
        records.source_record_id as external_id
    from audiences
    inner join permitted
        on audiences.sync_name = permitted.sync_name and audiences.customer_id = permitted.customer_id
    inner join {{ ref('customers') }} as customers on audiences.customer_id = customers.customer_id
    left join suppressed as bad_emails
        on
            audiences.sync_name = bad_emails.sync_name
            and {{ canonical_email('customers.email') }} = bad_emails.contact_point_value
    left join suppressed as bad_phones
        on audiences.sync_name = bad_phones.sync_name and customers.phone = bad_phones.contact_point_value
    left join records
        on audiences.destination = records.source_name and audiences.customer_id = records.customer_id

),

final as (

    select * from joined
    where case channel
        when 'email' then email is not null
        when 'ads' then email is not null or phone is not null
        when 'web' then true
        when 'post' then postal_code is not null
        else phone is not null
    end

)

select * from final
