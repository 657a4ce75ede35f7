{#- In the place of the membership events that earlier runs left, in the first run. -#}
{% macro no_membership_events() -%}
    (select
        cast(null as bigint) as run_number,
        {%- for column in ['segment_id', 'customer_id', 'event_type'] %}
        cast(null as {{ dbt.type_string() }}) as {{ column }},
        {%- endfor %}
        cast(null as timestamp) as member_since
    where false) as no_membership_events
{%- endmacro %}

{#- In the place of what earlier runs saw, in the first run. -#}
{% macro no_sights() -%}
    (select
        cast(null as bigint) as run_number,
        {%- for column in ['kind', 'name', 'value'] %}
        cast(null as {{ dbt.type_string() }}) as {{ column }}{{ ',' if not loop.last }}
        {%- endfor %}
    where false) as no_sights
{%- endmacro %}

{#- Inputs that nobody waits for any more, by the var `retired_sources`, as a condition on a name like `shopify:order`. -#}
{% macro is_retired_input(name) -%}
    (
    {#- What is wrong with it is said when the run begins, not here. -#}
    {%- set retired = var('retired_sources') -%}
    {%- for source in (retired if retired is iterable else []) -%}
    {%- set name_of_source = "'" ~ source | replace("'", "''") ~ "'" %}
        {{ name }} = {{ name_of_source }} or left({{ name }}, {{ (source | string | length) + 1 }}) = {{ name_of_source }} || ':' or
    {%- endfor %}
        false
    )
{%- endmacro %}
