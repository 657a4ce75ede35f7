-- Of the TC strings that consent managers stored at most one in twenty cannot be read; int_consents__tc_strings says which
-- and why. Returns what is wrong where there are more, as when a new version of the format comes.
{{ config(severity='warn') }}

with

strings as (

    select * from {{ ref('int_consents__tc_strings') }}

)

select
    problem,
    count(*) as count_strings
from strings
where problem is not null
group by problem
having (select count(*) from strings where problem is not null) * 20 > (select count(*) from strings)
