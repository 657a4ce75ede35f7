/*
    The shares of levels in the first run in which a model scored any pairs: what drift is measured from. Rows are only
    ever added. A model goes by its weights too, because numbers begin anew when models are forgotten.
*/
with

current_shares as (

    select * from {{ ref('int_identity__current_level_shares') }}

),

final as (

    select
        current_shares.model_number,
        current_shares.model_hash,
        current_shares.comparison,
        current_shares.level,
        current_shares.share,
        {{ run_at() }} as recorded_at
    from current_shares
    {% if is_incremental() -%}
    where not exists (
        select 1 from {{ this }} as kept
        where
            kept.model_number = current_shares.model_number
            and kept.model_hash = current_shares.model_hash
    )
    {%- endif %}

)

select * from final
