{#- Reasons of removals that no limit and no gate may delay. -#}
{% macro removals_without_limit() -%}
    {{ return([
        'erased', 'merged', 'restricted', 'objected', 'consent_withdrawn', 'contact_point_suppressed'
    ]) }}
{%- endmacro %}
