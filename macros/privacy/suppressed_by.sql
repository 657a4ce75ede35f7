{#-
    Customers, and addresses and numbers, of which something is suppressed by effects that hold now. A person record is
    no place to write to; what was said about one is suppressed for its customer.

    reason: how the reason is named.
    condition: SQL on columns of `int_privacy__effects`.
    of_customers: false where it says nothing about the customer who holds the contact point.
-#}
{% macro suppressed_by(reason, condition, of_customers=true) -%}
with

effects as (

    select * from {{ ref('int_privacy__effects') }}
    where is_in_force and {{ condition }}

),

final as (

    {% if of_customers -%}
    select
        {{ suppression('customer', reason, 'min(valid_from)') }}
    from effects
    where customer_id is not null
    group by customer_id, purpose, channel

    union all

    {% endif -%}
    select
        {{ suppression('contact_point', reason, 'min(valid_from)') }}
    from effects
    where contact_point_type <> 'record_id'
    group by contact_point_type, contact_point_value, purpose, channel

)

select * from final
{%- endmacro %}
