/*
    Whoever stands in a table for a destination is permitted all that it is for, and of no control group of its segment.
    Returns rows that are sent in spite of it. It asks consents and suppressions itself, not what the models of
    activation make of them, so that a mistake there is found.
*/
with

needs as (

    {{ sync_catalog() }}

),

sent as (

    {% for name in sync_models() -%}
    select
        '{{ name }}' as sync_name,
        sync_key
    from {{ ref(name) }}
    {{ 'union all' if not loop.last }}
    {% endfor %}
),

forbidden as (

    select
        needs.sync_name,
        {{ sync_key('needs.destination', 'consents.customer_id') }} as sync_key,
        'not permitted for ' || needs.purpose as problem
    from needs
    inner join {{ ref('customer_consents') }} as consents
        on needs.purpose = consents.purpose and needs.channel = consents.channel
    where not consents.is_permitted

    union all

    select
        needs.sync_name,
        {{ sync_key('needs.destination', 'members.customer_id') }} as sync_key,
        'control group' as problem
    from needs
    inner join {{ ref('segment_members') }} as members on needs.segment_id = members.segment_id
    where members.is_holdout

    union all

    select
        needs.sync_name,
        {{ sync_key('needs.destination', 'suppressions.customer_id') }} as sync_key,
        suppressions.reason as problem
    from needs
    inner join {{ ref('suppressions') }} as suppressions
        on needs.purpose = suppressions.purpose and needs.channel = suppressions.channel
    where suppressions.customer_id is not null

)

select
    sent.sync_name,
    sent.sync_key,
    forbidden.problem
from sent
inner join forbidden on sent.sync_name = forbidden.sync_name and sent.sync_key = forbidden.sync_key
