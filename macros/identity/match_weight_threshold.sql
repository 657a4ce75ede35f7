{#- SQL for the match weight (log2 of the odds) from which on a pair links. -#}
{% macro match_weight_threshold() -%}
    {{ var('match_weight_threshold') }}
{%- endmacro %}
