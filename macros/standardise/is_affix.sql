{#-
    True for a word of the seed name_affixes, of whatever kind. Asked before a pattern of all affixes is tried, which
    DuckDB would compile anew for every row.
-#}
{% macro is_affix(word) -%}
    exists (
        select 1
        from {{ ref('name_affixes') }} as name_affixes
        where name_affixes.affix = {{ lower_case('replace(' ~ word ~ ", '.', '')") }}
    )
{%- endmacro %}
