-- Where the jurisdiction is not known, no law is stricter than the policy that counts. Returns those that are.
with

policies as (

    select * from {{ ref('int_privacy__policies') }}

),

unknown as (

    select * from policies
    where jurisdiction = '*'

),

compared as (

    select
        policies.jurisdiction,
        policies.purpose,
        policies.channel,
        case
            when unknown.silence = 'opt_out' and policies.silence = 'opt_in' then 'silence'
            {% for field in ['consent_months', 'soft_opt_in_months'] -%}
            when coalesce(nullif(unknown.{{ field }}, 0), 9999) > coalesce(nullif(policies.{{ field }}, 0), 9999)
                then '{{ field }}'
            {% endfor -%}
            when unknown.age_of_consent < policies.age_of_consent then 'age_of_consent'
            {% for signal in ['gpc', 'gpp', 'do_not_sell'] -%}
            when
                {{ is_listed("'" ~ signal ~ "'", 'policies.binding_signals') }}
                and not {{ is_listed("'" ~ signal ~ "'", 'unknown.binding_signals') }}
                then 'binding_signals'
            {% endfor -%}
            {% for basis in consent_vocabulary().legal_bases -%}
            when
                {{ is_listed("'" ~ basis ~ "'", 'unknown.legal_bases') }}
                and not {{ is_listed("'" ~ basis ~ "'", 'policies.legal_bases') }}
                then 'legal_bases'
            {% endfor %}
        end as stricter_in
    from policies
    inner join unknown on policies.purpose = unknown.purpose and policies.channel = unknown.channel

)

select * from compared
where stricter_in is not null
