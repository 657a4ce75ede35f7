-- Every kind of event that the rule of a segment names has occurred at some time. Returns those that have not, with the
-- segment: misspelled, or of a source that is not loaded.
{{ config(severity='warn') }}

with

named as (

    {{ segment_event_types() }}

),

occurring as (

    select distinct event_type from {{ ref('events') }}

)

select
    named.segment_id,
    named.event_type
from named
left join occurring on named.event_type = occurring.event_type
where occurring.event_type is null
