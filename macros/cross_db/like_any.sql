{#-
    True where a text is like one of the patterns that a query gives in its column `pattern`; false for null.

    expression: the text.
    patterns: a select, the same for all rows.
-#}
{% macro like_any(expression, patterns) -%}
    {{ return(adapter.dispatch('like_any', 'warehouse_cdp')(expression, patterns)) }}
{%- endmacro %}

{% macro duckdb__like_any(expression, patterns) -%}
    exists (select 1 from ({{ patterns }}) as patterns where {{ expression }} like patterns.pattern)
{%- endmacro %}

{#- The patterns are read once, and the text is computed once for each row rather than for each pattern. -#}
{% macro postgres__like_any(expression, patterns) -%}
    coalesce({{ expression }} like any (array({{ patterns }})), false)
{%- endmacro %}

{% macro default__like_any(expression, patterns) -%}
    {{ unsupported_adapter('like_any') }}
{%- endmacro %}
