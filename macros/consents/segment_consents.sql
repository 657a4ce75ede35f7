{#- Columns of a Segment message with the consent that stands on it, one for each category of cookies. -#}
{% macro segment_consents() -%}
    {%- for category in segment_consent_categories() -%}
        context_consent_category_preferences_{{ category }} as consents_to_{{ category }}{{ ',\n        ' if not loop.last }}
    {%- endfor -%}
{%- endmacro %}
