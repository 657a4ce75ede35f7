{#- SQL: whether a match weight lies so near to the threshold, on either side, that a person should look at the pair. -#}
{% macro is_uncertain(match_weight) -%}
    (
        {{ match_weight }} >= {{ match_weight_threshold() }} - {{ var('review_band') }}
        and {{ match_weight }} < {{ match_weight_threshold() }} + {{ var('review_band') }}
    )
{%- endmacro %}

{#-
    SQL: whether a pair that no evidence may link is for a person to judge: birthday and mailbox are those of twins, or of
    somebody who changed names, so however much it weighs, it says no more.
-#}
{% macro may_be_renamed(contradiction, match_weight) -%}
    (
        coalesce({{ contradiction }}, '') = 'possible_twins'
        and {{ match_weight }} >= {{ match_weight_threshold() }} - {{ var('review_band') }}
    )
{%- endmacro %}
