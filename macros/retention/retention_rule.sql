{#- How long rows of a raw table are kept, by var `retention`: {'column', 'months'}; none where nothing limits it. -#}
{% macro retention_rule(source_name, table_name) -%}
    {{ return((var('retention')[source_name] or {})[table_name]) }}
{%- endmacro %}

{#- The moment before which rows of a rule are past their time. -#}
{% macro kept_since(rule) -%}
    cast({{ dbt.dateadd('month', -rule.months, run_at()) }} as timestamp)
{%- endmacro %}
