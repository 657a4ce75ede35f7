-- Tills know articles by their number alone: an article has the brand that any source gives it, unless sources differ.
with

order_lines as (

    select
        'shopify:order:' || order_id as event_id,
        sku,
        brand,
        cast(quantity as numeric(18, 3)) as quantity
    from {{ ref('stg_shopify__order_lines') }}

),

transaction_lines as (

    select
        'pos:transaction:' || transaction_id as event_id,
        sku,
        cast(null as {{ dbt.type_string() }}) as brand,
        cast(quantity as numeric(18, 3)) as quantity
    from {{ ref('stg_pos__transaction_lines') }}

),

lines as (

    select * from order_lines
    union all
    select * from transaction_lines

),

brands as (

    select
        sku,
        min(brand) as brand
    from lines
    where sku is not null
    group by sku
    having count(distinct brand) = 1

),

final as (

    select
        lines.event_id,
        lines.sku,
        coalesce(lines.brand, brands.brand) as brand,
        lines.quantity
    from lines
    left join brands on lines.sku = brands.sku

)

select * from final
