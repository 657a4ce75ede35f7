{#-
    Models in SQL that list the members of a segment, for what rules cannot say: docs/segments.md shows how. dbt has to
    know them before it knows the definitions.
-#}
{% macro segment_sql_models() -%}
    {{ return([
        'segment_sql_growing_baskets',
    ]) }}
{%- endmacro %}
