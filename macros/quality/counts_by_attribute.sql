{#- Counts of pairs of sources, which stand in a column for each attribute of a profile, as a row for each. -#}
{% macro counts_by_attribute(relation) -%}
    {%- for attribute in profile_attributes() %}
    select
        source_name,
        other_source_name,
        '{{ attribute }}' as attribute,
        count_customers,
        holds_{{ attribute }} as count_held,
        lacks_{{ attribute }} as count_missing
    from {{ relation }}
    {{ 'union all' if not loop.last }}
    {%- endfor %}
{%- endmacro %}
