{#- Takes strings out that no decision holds any more: what was decoded must not outlive the people it is about. -#}
{% macro forget_unused_tc_strings() -%}
    {%- if not flags.EMPTY -%}
        delete from {{ this }} as kept
        where not exists (
            select 1
            from {{ ref('stg_consent__cmp_decisions') }} as decisions
            where decisions.tc_string = kept.tc_string
        )
    {%- endif -%}
{%- endmacro %}
