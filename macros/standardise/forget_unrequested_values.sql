{#- Takes values out that no record holds any more: a store of forms must not outlive the people it is about. -#}
{% macro forget_unrequested_values() -%}
    {%- if not flags.EMPTY -%}
        delete from {{ this }} as kept
        where not exists (
            select 1
            from {{ ref('int_standardisation__requests') }} as requests
            where
                requests.value_type = kept.value_type
                and requests.raw_value = kept.raw_value
                and requests.country = kept.country
        )
    {%- endif -%}
{%- endmacro %}
