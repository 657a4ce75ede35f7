{#-
    Place of a source in a 'first|second|third' list; a source that is not listed comes after all that are.
    The bars around both sides keep 'shop' from being found in 'shopify'.
-#}
{% macro source_rank(source_name, source_priority) -%}
    coalesce(
        nullif(
            {{ dbt.position("'|' || " ~ source_name ~ " || '|'", "'|' || " ~ source_priority ~ " || '|'") }},
            0
        ),
        10000
    )
{%- endmacro %}
