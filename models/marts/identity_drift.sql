-- Whether the pairs of today look like those that the match model was made for. If not, train it anew.
with

current_shares as (

    select * from {{ ref('int_identity__current_level_shares') }}

),

model as (

    select
        model_number,
        count_records,
        {{ dbt.hash('model_json') }} as model_hash
    from {{ ref('int_identity__match_models') }}
    order by model_number desc
    limit 1

),

shares_at_training as (

    select level_shares.*
    from {{ ref('int_identity__level_shares') }} as level_shares
    inner join model
        on level_shares.model_number = model.model_number and level_shares.model_hash = model.model_hash

),

compared as (

    select
        coalesce(current_shares.comparison, shares_at_training.comparison) as comparison,
        coalesce(current_shares.level, shares_at_training.level) as level,
        coalesce(shares_at_training.share, 0) as share_at_training,
        coalesce(current_shares.share, 0) as share_now
    from current_shares
    full outer join shares_at_training
        on current_shares.comparison = shares_at_training.comparison and current_shares.level = shares_at_training.level

),

final as (

    select
        model.model_number,
        compared.comparison,
        compared.level,
        levels.label as level_label,
        cast(compared.share_at_training as numeric(6, 5)) as share_at_training,
        cast(compared.share_now as numeric(6, 5)) as share_now,
        cast(compared.share_now - compared.share_at_training as numeric(6, 5)) as difference,
        model.count_records as count_records_at_training,
        (select count(*) from {{ ref('int_identity__records') }}) as count_records_now
    from compared
    cross join model
    left join {{ ref('int_identity__comparison_levels') }} as levels
        on compared.comparison = levels.comparison and compared.level = levels.level

)

select * from final
