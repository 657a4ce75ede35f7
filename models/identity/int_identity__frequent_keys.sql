-- Keys of so many records that comparing all pairs would cost more than such a key can tell.
{% for name in blocking_keys() -%}
select
    '{{ name }}' as key_name,
    {{ name }} as key_value,
    count(*) as count_records
from {{ ref('int_identity__match_values') }}
where {{ name }} is not null
group by {{ name }}
having count(*) > {{ var('max_block_size') }}
{{ 'union all' if not loop.last }}
{% endfor %}
