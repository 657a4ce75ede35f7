{#- Which side of quality an expectation is about, by its name; see docs/quality.md. -#}
{% macro quality_dimension(expectation) -%}
    case
        when {{ expectation }} like '%unique%' then 'uniqueness'
        when
            {{ expectation }} like '%not_be_null'
            or {{ expectation }} like '%non_null_values%'
            or {{ expectation }} like 'expect_table_row_count%'
            or {{ expectation }} in ('suite_can_run', 'rows stay')
            then 'completeness'
        when {{ expectation }} in ('expect_column_max_to_be_between', 'rows arrive') then 'timeliness'
        when
            {{ expectation }} like '%kl_divergence%'
            or {{ expectation }} like '%mean_to_be_between'
            or {{ expectation }} like '%column_pair%'
            or {{ expectation }} = 'columns stay'
            then 'consistency'
        else 'validity'
    end
{%- endmacro %}
