/*
    Values that say less of who somebody is than their type promises: a till's phone, an office's mailbox, a family's
    landline. None of them links records by itself, and those that a crowd shares are not even compared.
*/
with

records as (

    select
        record_id,
        first_name_match,
        -- who gives no name is told apart by the mailbox
        coalesce(first_name_match, email_match) as holder
    from {{ ref('int_identity__records') }}

),

types as (

    select * from {{ ref('identifier_types') }}
    where links_alone

),

counted as (

    select
        identifiers.identifier_type,
        identifiers.match_value,
        count(*) as count_records,
        count(distinct records.first_name_match) as count_people,
        count(distinct records.holder) as count_holders,
        bool_or(identifiers.is_placeholder) as is_placeholder
    from {{ ref('int_identity__identifiers') }} as identifiers
    inner join records on identifiers.record_id = records.record_id
    group by identifiers.identifier_type, identifiers.match_value

),

classified as (

    select
        counted.identifier_type,
        counted.match_value,
        counted.count_records,
        counted.count_people,
        case
            when counted.is_placeholder then 'placeholder'
            when counted.match_value not like types.value_shape then 'shape'
            when counted.count_holders > types.max_people_compared then 'crowd'
            when
                counted.identifier_type = 'email'
                and {{ is_placeholder('role_mailbox', 'counted.match_value') }}
                then 'role mailbox'
            when counted.count_people > types.max_people then 'household'
        end as rule
    from counted
    inner join types on counted.identifier_type = types.identifier_type

),

final as (

    select
        identifier_type,
        match_value,
        rule,
        rule in ('role mailbox', 'household') as is_compared,
        count_records,
        count_people
    from classified
    where rule is not null

)

select * from final
