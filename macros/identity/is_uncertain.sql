{#- SQL: whether a match weight lies so near to the threshold, on either side, that a person should look at the pair. -#}
{% macro is_uncertain(match_weight) -%}
    (
        {{ match_weight }} >= {{ match_weight_threshold() }} - {{ var('review_band') }}
        and {{ match_weight }} < {{ match_weight_threshold() }} + {{ var('review_band') }}
    )
{%- endmacro %}
