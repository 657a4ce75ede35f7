{#- None of the columns is ever null: one look at a table instead of one a column. -#}
{% test never_null(model, columns) %}

select *
from {{ model }}
where {% for column in columns %}{{ column }} is null{{ ' or ' if not loop.last }}{% endfor %}

{% endtest %}
