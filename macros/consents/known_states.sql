{#- The states of consent that say something. -#}
{% macro known_states() -%}
    select * from {{ ref('consent_states') }}
    where status is not null
{%- endmacro %}
