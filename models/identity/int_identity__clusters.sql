-- Where records that were clustered anew, or are gone, were before gives way before this is added.
select * from {{ ref('int_identity__new_clusters') }}
