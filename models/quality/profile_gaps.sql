with

held as (

    select * from {{ ref('int_quality__held_attributes') }}

),

sources as (

    select * from held
    where source_name = other_source_name

),

fillings as (

    select
        sources.source_name,
        sources.attribute,
        other.source_name as filling_source,
        {{ exact_quotient('other.count_held', 'other.count_customers') }} as filling_share,
        floor(
            cast((sources.count_missing - coalesce(in_both.count_missing, 0)) * other.count_held as double precision)
            / other.count_customers
        ) as count_fillable
    from sources
    inner join sources as other
        on sources.attribute = other.attribute and sources.source_name <> other.source_name
    left join held as in_both
        on
            sources.source_name = in_both.source_name
            and other.source_name = in_both.other_source_name
            and sources.attribute = in_both.attribute

),

best as (

    {{ first_per_key(
        'fillings',
        ['source_name', 'attribute', 'filling_source', 'filling_share', 'count_fillable'],
        ['source_name', 'attribute'],
        ['count_fillable desc', 'filling_share desc', binary_order('filling_source')]
    ) }}

),

final as (

    select
        sources.source_name,
        sources.attribute,
        sources.count_customers,
        cast(sources.count_held as bigint) as count_held,
        cast(sources.count_missing as bigint) as count_missing,
        cast({{ exact_quotient('sources.count_missing', 'sources.count_customers') }} as numeric(4, 3))
            as share_missing,
        best.filling_source,
        cast(best.filling_share as numeric(4, 3)) as filling_share,
        cast(coalesce(best.count_fillable, 0) as bigint) as count_fillable
    from sources
    left join best
        on sources.source_name = best.source_name and sources.attribute = best.attribute and best.count_fillable > 0

)

select * from final
