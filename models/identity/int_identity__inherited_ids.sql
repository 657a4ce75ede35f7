/*
    A customer id goes where most of the customer's records are; of the ids that come to a cluster it takes that of
    which it holds most records. Records that have the id now count first; those that come back after they were gone
    decide only where the others do not.
*/
with

votes as (

    select
        cluster_id,
        vote_customer_id as customer_id,
        vote_first_run_number as first_run_number,
        count(earlier_customer_id) as count_present,
        count(*) as count_records,
        min(since_run_number) as since_run_number,
        min({{ binary_order('record_id') }}) as first_record_id
    from {{ ref('int_identity__known_records') }}
    where
        cluster_id is not null
        and vote_customer_id is not null
    group by cluster_id, vote_customer_id, vote_first_run_number

),

ranked_clusters as (

    select
        *,
        row_number() over (
            partition by customer_id
            order by
                count_present desc,
                count_records desc,
                since_run_number asc,
                {{ binary_order('first_record_id') }} asc
        ) as cluster_rank
    from votes

),

ranked_ids as (

    select
        *,
        row_number() over (
            partition by cluster_id
            order by
                count_present desc,
                count_records desc,
                first_run_number asc,
                {{ binary_order('customer_id') }} asc
        ) as id_rank
    from ranked_clusters
    where cluster_rank = 1

),

inherited_ids as (

    select
        cluster_id,
        customer_id
    from ranked_ids
    where id_rank = 1

)

select * from inherited_ids
