/*
    What accounts of the shop say about e-mail. That an account is not subscribed is its default, hence silence. The
    flag accepts_marketing, which the state has replaced, counts where there is no state; false is a withdrawal only
    where it was set after the account was opened.
*/
with

customers as (

    select
        *,
        {{ record_id("'shopify'", "'customer'", 'shopify_customer_id') }} as record_id,
        coalesce(
            email_consent_state,
            case
                when accepts_marketing then 'subscribed'
                when not accepts_marketing and accepts_marketing_updated_at > created_at then 'unsubscribed'
            end
        ) as consent_state,
        case when email_consent_state is null then accepts_marketing_updated_at else email_consent_at end as consent_at
    from {{ ref('stg_shopify__customers') }}

),

states as (

    {{ known_states() }}

),

statements as (

    select
        {%- set captured_at = said_at('states.status', 'consent_at', 'created_at', 'updated_at') %}
        {{ consent_statement("'shopify'", [
            "'customer'", 'shopify_customer_id', 'consent_state', captured_at,
        ], dict(reached_by("'email'", 'email', 'record_id'), **{
            'purpose': "'marketing'",
            'channel': "'email'",
            'status': 'states.status',
            'captured_at': captured_at,
            'evidence': json_object({'opt_in_level': 'opt_in_level'}),
        })) }}

    from customers
    inner join states on customers.consent_state = states.state

)

select * from statements
