-- What earlier runs said of the records that were scored anew, or are gone, gives way before this is added.
select * from {{ ref('int_identity__new_scores') }}
