-- identifier_value is the contact point as it can be used, match_value the one that links (a+x@gmail.com and
-- a@gmail.com meet). Placeholders stay, marked, so that they can be counted; nothing links through them.
{% set identifier_value -%}
    case
        when identifiers.identifier_type = 'phone' then phones.match_value
        else identifiers.identifier_value
    end
{%- endset -%}
{% set match_value = comparable_contact_point('identifiers.identifier_type', identifier_value) -%}

with

records as (

    select record_id from {{ ref('int_identity__records') }}

),

identifiers as (

    select * from {{ ref('int_identifiers__unioned') }}

),

standardised as (

    select
        identifiers.record_id,
        identifiers.identifier_type,
        {{ binary_order(identifier_value) }} as identifier_value,
        {{ binary_order(match_value) }} as match_value,
        identifiers.identifier_type = 'email' and {{ is_placeholder('email', 'identifiers.identifier_value') }}
            as is_placeholder,
        {{ not_in_future('identifiers.seen_at') }} as seen_at
    from identifiers
    inner join records on identifiers.record_id = records.record_id
    {{ join_phones('identifiers', 'identifier_type', 'identifier_value') }}

),

final as (

    select
        record_id,
        identifier_type,
        identifier_value,
        match_value,
        is_placeholder,
        min(seen_at) as first_seen_at,
        max(seen_at) as last_seen_at
    from standardised
    where identifier_value is not null
    group by record_id, identifier_type, identifier_value, match_value, is_placeholder

)

select * from final
