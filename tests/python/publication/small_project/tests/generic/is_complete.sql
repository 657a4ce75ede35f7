{#- A test of a user's own, which returns something else than rows or values: how many are missing. -#}
{% test is_complete(model, column_name) %}

select count(*) as count_missing
from {{ model }}
where {{ column_name }} is null
having count(*) > 0

{% endtest %}
