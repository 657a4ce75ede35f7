-- A statement is about a purpose and channel that the seed consent_purposes names. Returns those that mean nothing.
{{ config(severity='warn') }}
select distinct
    events.source_name,
    events.purpose,
    events.channel
from {{ ref('int_privacy__consent_events') }} as events
left join {{ ref('int_privacy__purpose_channels') }} as purposes
    on
        events.purpose in (purposes.purpose, 'all')
        and events.channel in (purposes.channel, 'all')
where purposes.purpose is null
