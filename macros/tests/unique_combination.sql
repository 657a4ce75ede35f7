{#- The columns together identify a row: returns the combinations that occur more than once. -#}
{% test unique_combination(model, columns) %}

select
    {% for column in columns -%}
    {{ binary_order('cast(' ~ column ~ ' as ' ~ dbt.type_string() ~ ')') }} as {{ column }},
    {% endfor -%}
    count(*) as count_rows
from {{ model }}
group by {% for column in columns %}{{ loop.index }}{{ ', ' if not loop.last }}{% endfor %}
having count(*) > 1

{% endtest %}
