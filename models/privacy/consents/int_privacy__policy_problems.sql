-- Rows of the seeds that the models would not understand, so that a misspelled word is not taken for silence.
{% set channel = '(' ~ consent_channels() | join('|') ~ ')' -%}

with

policies as (

    select * from {{ ref('consent_policies') }}

),

problems as (

    {% for field, known in consent_vocabulary().items() -%}
    {% set word = '(' ~ known | join('|') ~ ')' -%}
    select
        jurisdiction,
        purpose,
        channel,
        '{{ field }} holds something else than {{ known | join(', ') }}.' as problem
    from policies
    where
        not coalesce({{ field }}, '{{ known[0] }}')
        ~ '^{{ word }}{{ '([|]' ~ word ~ ')*' if field != 'silence' }}$'

    union all

    {% endfor -%}
    {% for field, most in {'consent_months': 120, 'soft_opt_in_months': 120, 'age_of_consent': 21}.items() -%}
    select
        jurisdiction,
        purpose,
        channel,
        '{{ field }} is not between 0 and {{ most }}.' as problem
    from policies
    where {{ field }} not between 0 and {{ most }}

    union all

    {% endfor -%}
    select
        policies.jurisdiction,
        policies.purpose,
        policies.channel,
        'The seed consent_purposes has no such purpose and channel, so the row counts for nothing.' as problem
    from policies
    left join {{ ref('int_privacy__purpose_channels') }} as purposes
        on
            policies.purpose in (purposes.purpose, '*')
            and policies.channel in (purposes.channel, '*')
    where purposes.purpose is null

    union all

    select
        '*' as jurisdiction,
        purpose,
        '*' as channel,
        'The channels in consent_purposes are something else than {{ consent_channels() | join(', ') }}.' as problem
    from {{ ref('consent_purposes') }}
    where not channels ~ '^{{ channel }}([|]{{ channel }})*$'

    union all

    select
        jurisdiction,
        purpose,
        channel,
        'The jurisdiction is no country such as DE, no state such as US-CA, no group of jurisdiction_groups and not *.'
            as problem
    from policies
    where
        not jurisdiction ~ '^([A-Z]{2}(-[A-Z0-9]{1,3})?|[*])$'
        and jurisdiction not in (select groups.jurisdiction_group from {{ ref('jurisdiction_groups') }} as groups)

)

select * from problems
