/*
    Everything that decides about a record's cluster, as one signature: what was compared of it, by which model, its
    links and what people decided. Where none of it changed, here and among those it is linked with, the cluster stays.
*/
{#- Raise it with any change of the package's rules of clustering: all clusters are then made anew. -#}
{% set clustering_version = 3 -%}

with

records as (

    select
        record_id,
        match_hash
    from {{ ref('int_identity__match_input') }}

),

profiles as (

    select * from {{ ref('int_identity__profiles') }}

),

pairs as (

    select
        record_id,
        other_record_id || ' ' || linked_by || ' ' || cast(match_weight as {{ dbt.type_string() }})
        || coalesce(cast(decided_at as {{ dbt.type_string() }}), '')
        || case when parts_last then ' last' else '' end as evidence
    from {{ ref('int_identity__link_ends') }}

    union all

    {% for own, other in [('record_id_a', 'record_id_b'), ('record_id_b', 'record_id_a')] -%}
    select
        {{ own }} as record_id,
        {{ other }} || ' apart' as evidence
    from {{ ref('int_identity__overrides') }}
    where outcome = 'in force' and decision = 'unlink'

    {{ 'union all' if not loop.last }}

    {% endfor -%}

),

summed as (

    select
        record_id,
        cast(sum({{ text_number('evidence') }}) as {{ dbt.type_string() }}) as evidence
    from pairs
    group by record_id

),

final as (

    select
        records.record_id,
        profiles.profile_id,
        records.match_hash,
        {{ dbt.hash(hashed_text([
            'records.match_hash',
            'summed.evidence',
            "(select cast(max(models.model_number) as " ~ dbt.type_string() ~ ") from "
            ~ ref('int_identity__match_models') ~ " as models)",
            'cast(' ~ match_weight_threshold() ~ ' as ' ~ dbt.type_string() ~ ')',
            "'" ~ var('max_cluster_profiles') ~ "'",
            "'" ~ clustering_version ~ "'"
        ])) }} as signature
    from records
    inner join profiles on records.record_id = profiles.record_id
    left join summed on records.record_id = summed.record_id

)

select * from final
