-- Contact points in every form in which they occur in tables, and how many customers have each.
with

held as (

    select
        identifiers.identifier_type,
        identifiers.identifier_value,
        identifiers.match_value,
        customer_records.customer_id
    from {{ ref('int_identity__identifiers') }} as identifiers
    inner join {{ ref('int_identity__customer_records') }} as customer_records
        on identifiers.record_id = customer_records.record_id

),

phones as (

    select
        raw_value,
        match_value
    from {{ ref('int_standardisation__values') }}
    where value_type = 'phone' and match_value is not null

),

forms as (

    select
        identifier_value as held_value,
        match_value,
        customer_id
    from held

    union

    select
        match_value as held_value,
        match_value,
        customer_id
    from held

    union

    select
        phones.raw_value as held_value,
        held.match_value,
        held.customer_id
    from held
    inner join phones on held.identifier_type = 'phone' and held.match_value = phones.match_value

    union

    select
        written.contact_point_value as held_value,
        held.match_value,
        held.customer_id
    from held
    inner join {{ ref('int_privacy__written_emails') }} as written
        on held.identifier_type = 'email' and held.match_value = written.match_value

),

counted as (

    select
        match_value,
        count(distinct customer_id) as count_customers
    from held
    group by match_value

)

select
    forms.held_value,
    forms.match_value,
    forms.customer_id,
    counted.count_customers
from forms
inner join counted on forms.match_value = counted.match_value
