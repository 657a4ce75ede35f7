-- A customer id stands for one cluster and a cluster has one customer id. Returns ids and clusters that break this.
select
    customer_id as broken_id,
    count(distinct cluster_id) as count_others
from {{ ref('int_identity__customer_records') }}
group by customer_id
having count(distinct cluster_id) > 1

union all

select
    cluster_id as broken_id,
    count(distinct customer_id) as count_others
from {{ ref('int_identity__customer_records') }}
group by cluster_id
having count(distinct customer_id) > 1
