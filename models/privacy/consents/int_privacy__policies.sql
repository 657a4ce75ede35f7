/*
    The law of every jurisdiction that occurs, spelled out. Each field comes from the most specific row of the seed that
    fills it: by purpose, then by channel, then by jurisdiction (state, country, group, all).
*/
with

jurisdictions as (

    select jurisdiction from {{ ref('customers') }}
    union distinct
    select jurisdiction from {{ ref('int_privacy__consent_events') }}
    union distinct
    select jurisdiction from {{ ref('privacy_requests') }}
    union distinct
    select jurisdiction from {{ ref('consent_policies') }}

),

scopes as (

    select
        jurisdiction,
        jurisdiction as scope,
        1 as scope_rank
    from jurisdictions
    where jurisdiction is not null

    union all

    select
        jurisdiction,
        substr(jurisdiction, 1, 2) as scope,
        2 as scope_rank
    from jurisdictions
    where jurisdiction like '__-%'

    union all

    select
        jurisdictions.jurisdiction,
        members.jurisdiction_group as scope,
        3 as scope_rank
    from jurisdictions
    inner join {{ ref('jurisdiction_groups') }} as members
        on
            jurisdictions.jurisdiction = members.jurisdiction
            or jurisdictions.jurisdiction like members.jurisdiction || '-%'

    union all

    select
        jurisdiction,
        '*' as scope,
        4 as scope_rank
    from jurisdictions
    where jurisdiction <> '*'

),

applicable as (

    select
        scopes.jurisdiction,
        purposes.purpose,
        purposes.channel,
        policies.law,
        policies.silence,
        policies.consent_months,
        policies.soft_opt_in_months,
        policies.age_of_consent,
        policies.binding_signals,
        policies.legal_bases,
        case when policies.purpose = '*' then 100 else 0 end
        + case when policies.channel = '*' then 10 else 0 end
        + scopes.scope_rank as generality
    from scopes
    inner join {{ ref('consent_policies') }} as policies on scopes.scope = policies.jurisdiction
    inner join {{ ref('int_privacy__purpose_channels') }} as purposes
        on
            policies.purpose in (purposes.purpose, '*')
            and policies.channel in (purposes.channel, '*')

),

final as (

    select
        jurisdiction,
        purpose,
        channel,
        {{ most_specific('law') }} as law,
        {{ most_specific('silence') }} as silence,
        {{ most_specific('consent_months') }} as consent_months,
        {{ most_specific('soft_opt_in_months') }} as soft_opt_in_months,
        {{ most_specific('age_of_consent') }} as age_of_consent,
        {{ most_specific('binding_signals') }} as binding_signals,
        {{ most_specific('legal_bases') }} as legal_bases
    from applicable
    group by jurisdiction, purpose, channel

)

select * from final
