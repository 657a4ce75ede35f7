{#-
    SQL for the match weight (log2 of the odds) from which on a pair links: var('match_weight_threshold'), or where that
    is null what the model chose for itself.
-#}
{% macro match_weight_threshold() -%}
    {%- if var('match_weight_threshold') is not none -%}
        {{ var('match_weight_threshold') }}
    {%- else -%}
        (
            select match_weight_threshold from {{ ref('int_identity__match_models') }}
            order by model_number desc
            limit 1
        )
    {%- endif -%}
{%- endmacro %}
