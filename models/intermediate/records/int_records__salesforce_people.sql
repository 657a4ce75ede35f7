/*
    Contacts and leads. What was merged or converted goes under the name of the record that stands for it: whoever
    merged the two chose that name, and with it the link holds where the other name was misspelled. Since then nobody
    keeps a merged record up, so its e-mail or address never passes for the latest one. What was merged into a record
    that was itself deleted is deleted with it.
*/
{% set details = [
    'first_name', 'last_name', 'email', 'phone', 'job_title', 'street', 'city', 'region', 'postal_code', 'country',
    'created_at', 'updated_at'
] -%}

with

contacts as (

    select
        contacts.*,
        accounts.account_name as company
    from {{ ref('stg_salesforce__contacts') }} as contacts
    left join {{ ref('stg_salesforce__accounts') }} as accounts on contacts.account_id = accounts.account_id

),

people as (

    select
        'contact' as record_type,
        contact_id as salesforce_id,
        master_record_id is not null as is_merged,
        company,
        {{ details | join(', ') }}
    from contacts

    union all

    select
        'lead' as record_type,
        lead_id as salesforce_id,
        master_record_id is not null as is_merged,
        company,
        {{ details | join(', ') }}
    from {{ ref('stg_salesforce__leads') }}

),

survivors as (

    select * from {{ ref('int_records__salesforce_survivors') }}

),

person_records as (

    select
        {{ person_record("'salesforce'", 'people.record_type', 'people.salesforce_id', {
            'first_name': 'case when kept.last_name is null then people.first_name else kept.first_name end',
            'last_name': 'coalesce(kept.last_name, people.last_name)',
            'email': 'people.email',
            'phone': 'people.phone',
            'street': 'people.street',
            'city': 'people.city',
            'region': 'people.region',
            'postal_code': 'people.postal_code',
            'country': 'people.country',
            'job_title': 'people.job_title',
            'company': 'people.company',
            'created_at': 'people.created_at',
            'updated_at': 'case when people.is_merged then people.created_at else people.updated_at end',
        }) }}

    from people
    left join survivors
        on
            people.record_type = survivors.record_type
            and people.salesforce_id = survivors.salesforce_id
    left join people as kept
        on
            survivors.survivor_type = kept.record_type
            and survivors.survivor_id = kept.salesforce_id
    where not people.is_merged or kept.salesforce_id is not null

)

select * from person_records
