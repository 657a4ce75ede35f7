-- Of the TC strings that consent managers stored at most one in twenty cannot be read; int_consents__tc_strings says
-- which and why. Returns what is wrong where there are more, as when a new version of the format comes.
{{ config(severity='warn') }}

with

counted as (

    select
        problem,
        count(*) as count_strings,
        sum(count(*)) over () as count_all,
        sum(count(problem)) over () as count_unreadable
    from {{ ref('int_consents__tc_strings') }}
    group by problem

)

select
    problem,
    count_strings
from counted
where
    problem is not null
    and count_unreadable * 20 > count_all
