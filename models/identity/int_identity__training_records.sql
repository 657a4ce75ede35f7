/*
    Records to train a match model on; none unless one is to be trained, so that nothing leaves the warehouse for it.
    One is when none is kept, when the latest does not fit the rules, when it is untrained and there are enough records
    now, or when --full-refresh or var('retrain_identity_model') asks. Numbers are never given twice.
*/
with

records as (

    select * from {{ ref('int_identity__match_input') }}

),

rules as (

    select * from {{ ref('int_identity__match_rules') }}

),

{% set models = earlier_result('int_identity__match_models') -%}
newest as (

    {% if models -%}
    select
        model_number,
        settings_hash,
        is_trained
    from {{ models }}
    order by model_number desc
    limit 1
    {%- else -%}
    select
        cast(null as bigint) as model_number,
        cast(null as {{ dbt.type_string() }}) as settings_hash,
        cast(null as boolean) as is_trained
    where false
    {%- endif %}

),

wanted as (

    select coalesce(newest.model_number, 0) + 1 as model_number
    from rules
    left join newest on true
    where
        {{ 'true' if var('retrain_identity_model') or flags.FULL_REFRESH else 'false' }}
        or newest.model_number is null
        or newest.settings_hash <> rules.settings_hash
        or (not newest.is_trained and (select count(*) from records) >= rules.min_records)

),

final as (

    select
        records.*,
        wanted.model_number
    from records
    cross join wanted

)

select * from final
