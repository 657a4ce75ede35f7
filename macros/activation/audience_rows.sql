{#-
    Customers for a destination, a row each with what it gets of them: the whole of a model that carries members.

    sync_name: the model that asks.
    fields: {column of the destination: SQL on `members`, which is `int_activation__members`}. With `external_id` among
        them only those are sent of whom the destination has a record.
    traits: columns of `customer_traits` that it gets besides, under their own names.
-#}
{% macro audience_rows(sync_name, fields, traits=[]) -%}
with

members as (

    select * from {{ ref('int_activation__members') }}
    where sync_name = '{{ sync_name }}'

),

fields as (

    select
        members.sync_key
        {%- for field, expression in fields.items() %},
        {{ expression }} as {{ field }}
        {%- endfor %}
        {%- for trait in traits %},
        traits.{{ trait }}
        {%- endfor %}
    from members
    {%- if traits %}
    left join {{ ref('customer_traits') }} as traits on members.customer_id = traits.customer_id
    {%- endif %}
    {%- if 'external_id' in fields %}
    where members.external_id is not null
    {%- endif %}

),

final as (

    {{ synced_rows(sync_name, 'fields', fields | list + traits) }}

)

select * from final
{%- endmacro %}
