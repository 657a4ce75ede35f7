{#-
    The query that finds the members of segments by their rules.

    definitions: those to evaluate, instead of the project's own.
-#}
{% macro segment_matches(definitions=none) -%}
    {%- set relations = {
        'customers': ref('customers'),
        'customer_traits': ref('customer_traits'),
        'events': ref('events'),
        'customer_consents': ref('customer_consents'),
        'int_segments__from_sql': ref('int_segments__from_sql'),
    } -%}
    {%- if not execute -%}
        {{ return('select 1') }}
    {%- endif -%}
    {{ adapter.segment_matches(relations, *about_segments(definitions)) }}
{%- endmacro %}
