-- A group survives in lock step: its attributes name one strategy and one order of sources. Returns groups that differ.
select
    attribute_group,
    count(distinct strategy || ' ' || source_priority) as count_strategies
from {{ ref('survivorship_rules') }}
group by attribute_group
having count(distinct strategy || ' ' || source_priority) > 1
