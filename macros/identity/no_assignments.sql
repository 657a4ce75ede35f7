{#- In the place of the assignments that earlier runs left, in the first run. -#}
{% macro no_assignments() -%}
    (select
        cast(null as bigint) as run_number,
        {%- for column in ['record_id', 'source_name', 'record_type', 'customer_id', 'previous_customer_id'] %}
        cast(null as {{ dbt.type_string() }}) as {{ column }},
        {%- endfor %}
        cast(null as boolean) as is_founder
    where false) as no_assignments
{%- endmacro %}
