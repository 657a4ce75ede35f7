/*
    How well the published customers agree with labelled records. Pairwise: of all pairs of labelled records.
    B-cubed: for each record the share of its customer, or of its person, that is right, then the mean (Bagga and
    Baldwin, "Algorithms for Scoring Coreference Chains", 1998).
*/
with

labelled as (

    select
        labels.record_id,
        labels.person_id,
        records.customer_id
    from {{ ref('stg_labels__labelled_records') }} as labels
    inner join {{ ref('customer_source_records') }} as records on labels.record_id = records.record_id

),

shared_records as (

    select
        customer_id,
        person_id,
        count(*) as count_records
    from labelled
    group by customer_id, person_id

),

sized as (

    select
        count_records,
        sum(count_records) over (partition by customer_id) as customer_size,
        sum(count_records) over (partition by person_id) as person_size
    from shared_records

),

counted as (

    select
        sum(count_records) as count_labelled_records,
        -- a customer of n records holds n(n-1)/2 pairs; each of its overlaps counts its own share of them
        sum(count_records * (person_size - 1)) / 2 as count_true_pairs,
        sum(count_records * (customer_size - 1)) / 2 as count_predicted_pairs,
        sum(count_records * (count_records - 1)) / 2 as count_correct_pairs,
        sum(count_records * count_records / cast(customer_size as double precision)) as bcubed_precision_sum,
        sum(count_records * count_records / cast(person_size as double precision)) as bcubed_recall_sum
    from sized

),

rates as (

    select
        *,
        count_correct_pairs / nullif(cast(count_predicted_pairs as double precision), 0) as pairwise_precision,
        count_correct_pairs / nullif(cast(count_true_pairs as double precision), 0) as pairwise_recall,
        bcubed_precision_sum / count_labelled_records as bcubed_precision,
        bcubed_recall_sum / count_labelled_records as bcubed_recall
    from counted
    where count_labelled_records > 0

)

select
    'customers' as clustering,
    cast(count_labelled_records as bigint) as count_labelled_records,
    cast(count_true_pairs as bigint) as count_true_pairs,
    cast(count_predicted_pairs as bigint) as count_predicted_pairs,
    cast(count_correct_pairs as bigint) as count_correct_pairs,
    cast({{ exact_quotient('count_correct_pairs', 'count_predicted_pairs', 5) }} as numeric(6, 5))
        as pairwise_precision,
    cast({{ exact_quotient('count_correct_pairs', 'count_true_pairs', 5) }} as numeric(6, 5))
        as pairwise_recall,
    cast(2 * pairwise_precision * pairwise_recall / nullif(pairwise_precision + pairwise_recall, 0) as numeric(6, 5))
        as pairwise_f1,
    cast(bcubed_precision as numeric(6, 5)) as bcubed_precision,
    cast(bcubed_recall as numeric(6, 5)) as bcubed_recall,
    cast(2 * bcubed_precision * bcubed_recall / nullif(bcubed_precision + bcubed_recall, 0) as numeric(6, 5))
        as bcubed_f1
from rates
