-- A purpose here is granted where all TCF purposes that the seed lists for it are consented to.
with

strings as (

    select * from {{ ref('int_consents__tc_strings') }}
    where problem is null

),

terms as (

    {{ known_terms('tcf_purpose') }}

),

final as (

    select
        strings.tc_string,
        strings.purposes as tcf_purposes,
        terms.purpose,
        coalesce(terms.channel, 'all') as channel,
        case
            when bool_and(',' || strings.purposes || ',' like '%,' || terms.term || ',%') then 'granted'
            else 'refused'
        end as status
    from strings
    cross join terms
    group by strings.tc_string, strings.purposes, terms.purpose, coalesce(terms.channel, 'all')

)

select * from final
