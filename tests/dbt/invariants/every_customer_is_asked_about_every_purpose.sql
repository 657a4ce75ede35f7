-- Every customer has one answer for each purpose and channel, now and in the history. Returns those with more or less.
with

questions as (

    select count(*) as count_questions from {{ ref('int_privacy__purpose_channels') }}

),

current_answers as (

    select
        customer_id,
        count(*) as count_answers
    from {{ ref('customer_consents') }}
    group by customer_id

),

current_periods as (

    select
        customer_id,
        count(*) as count_answers
    from {{ ref('customer_consent_history') }}
    where valid_to is null
    group by customer_id

)

select customers.customer_id
from {{ ref('customers') }} as customers
cross join questions
left join current_answers on customers.customer_id = current_answers.customer_id
left join current_periods on customers.customer_id = current_periods.customer_id
where
    current_answers.count_answers is distinct from questions.count_questions
    or current_periods.count_answers is distinct from questions.count_questions
