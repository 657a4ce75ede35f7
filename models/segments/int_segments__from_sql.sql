{% for name in segment_sql_models() -%}
select
    '{{ name }}' as model_name,
    customer_id
from {{ ref(name) }}
where customer_id is not null
{{ 'union all' if not loop.last }}
{% else -%}
select
    cast(null as {{ dbt.type_string() }}) as model_name,
    cast(null as {{ dbt.type_string() }}) as customer_id
where false
{% endfor %}
